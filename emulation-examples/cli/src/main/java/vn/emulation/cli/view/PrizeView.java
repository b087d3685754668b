package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.prize.PrizePayer;

/**
 * A prize as JSON tells it.
 *
 * @param amount the amount in dong, empty when it is not known
 * @param coefficient by what the base salary is multiplied, for a collective or household its multiplier included
 * @param baseSalary the base salary in dong
 * @param citations the clauses it rests on
 * @param unknown why it is not known
 * @param award the id of the form
 * @param name the name of the form
 * @param kind the kind of nominee
 * @param decided the day of the decision
 * @param multiplier the part of the coefficient that is for a collective or household, empty where there is none
 * @param payer who pays, empty where that is not known
 * @param steps how it is computed
 * @param alternatives what other readings would make of it
 * @param warnings what to know before relying on it
 */
@RecordBuilder
public record PrizeView(
        Optional<BigDecimal> amount,
        Optional<BigDecimal> coefficient,
        Optional<BigDecimal> baseSalary,
        List<Source> citations,
        Optional<Unknown> unknown,
        String award,
        String name,
        NomineeKind kind,
        LocalDate decided,
        Optional<BigDecimal> multiplier,
        Optional<PrizePayer> payer,
        List<String> steps,
        List<Other> alternatives,
        List<Warning> warnings) {

    /**
     * A clause and its document.
     *
     * @param clause the clause's id
     * @param document the number of the document, or its title where it has none
     * @param says what the clause says, in our own words
     * @param quote the words relied on, empty when the whole clause is meant
     */
    public record Source(String clause, String document, String says, Optional<String> quote) {}

    /**
     * Why an amount is not known.
     *
     * @param reason the reason
     * @param atMost the most it can be in dong, where that is known
     */
    public record Unknown(String reason, Optional<BigDecimal> atMost) {}

    /**
     * What another reading would make of it.
     *
     * @param reading the reading
     * @param alternative its alternative
     * @param text what the clause then means
     * @param amount the amount in dong, empty when it is not known then
     */
    public record Other(String reading, String alternative, String text, Optional<BigDecimal> amount) {}

    /**
     * What to know before relying on it.
     *
     * @param id the reading or notice it comes from
     * @param text the warning
     */
    public record Warning(String id, String text) {}

    /** Copies the lists. */
    public PrizeView {
        citations = List.copyOf(citations);
        steps = List.copyOf(steps);
        alternatives = List.copyOf(alternatives);
        warnings = List.copyOf(warnings);
    }
}
