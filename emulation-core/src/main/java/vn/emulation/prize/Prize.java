package vn.emulation.prize;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.Citation;
import vn.emulation.text.LocalisedText;

/** What one award pays (tiền thưởng), or why that is not known. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Prize.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Prize.Unknown.class, name = "unknown")
})
public sealed interface Prize {

    /** Returns what was asked. */
    PrizeQuestion question();

    /** Returns the amount in dong, or empty if it is not known. */
    Optional<BigDecimal> amount();

    /** Returns the clauses it rests on, each once. */
    List<Citation> citations();

    /** Returns what other readings, one at a time, would make of it; only those that come to something else. */
    List<PrizeAlternative> alternatives();

    /** Returns what a person should know before relying on it. */
    List<PrizeWarning> warnings();

    /**
     * A prize whose amount is known under the readings taken.
     *
     * @param question what was asked
     * @param paid the amount in dong
     * @param coefficient the coefficient of the form, for an individual where the form is given to individuals
     * @param multiplier by what a collective's or household's prize is multiplied, empty where it is not
     * @param baseSalary the base salary in dong
     * @param payment who pays, empty where the law of that day was not read
     * @param citations the clauses it rests on
     * @param steps how it is computed
     * @param alternatives what other readings would make of it
     * @param warnings what a person should know before relying on it
     */
    @RecordBuilder
    record Known(
            PrizeQuestion question,
            BigDecimal paid,
            BigDecimal coefficient,
            Optional<BigDecimal> multiplier,
            BigDecimal baseSalary,
            Optional<PrizePayment> payment,
            List<Citation> citations,
            List<PrizeStep> steps,
            List<PrizeAlternative> alternatives,
            List<PrizeWarning> warnings)
            implements Prize {

        /** Copies the lists. */
        public Known {
            citations = List.copyOf(citations);
            steps = List.copyOf(steps);
            alternatives = List.copyOf(alternatives);
            warnings = List.copyOf(warnings);
        }

        @Override
        public Optional<BigDecimal> amount() {
            return Optional.of(paid);
        }
    }

    /**
     * A prize whose amount is not known: no number stands for it.
     *
     * @param question what was asked
     * @param reason why, as a sentence
     * @param atMost the most it can be in dong, empty where that is not known either
     * @param citations the clauses it is about
     * @param alternatives what other readings would make of it
     * @param warnings what a person should know besides
     */
    record Unknown(
            PrizeQuestion question,
            LocalisedText reason,
            Optional<BigDecimal> atMost,
            List<Citation> citations,
            List<PrizeAlternative> alternatives,
            List<PrizeWarning> warnings)
            implements Prize {

        /** Copies the lists. */
        public Unknown {
            citations = List.copyOf(citations);
            alternatives = List.copyOf(alternatives);
            warnings = List.copyOf(warnings);
        }

        @Override
        public Optional<BigDecimal> amount() {
            return Optional.empty();
        }
    }
}
