package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a dossier comes to, on one line.
 *
 * @param dossier the dossier's id
 * @param nominee the nominee's id
 * @param kind the kind of nominee, in words
 * @param unit the unit's name
 * @param form the form's name
 * @param received the day the dossier was received, empty when that is not recorded
 * @param rank its position, empty when it was not ranked
 * @param verdict what the plan says, in words
 * @param outcome what becomes of it, in words
 * @param clause the clause that the one reason is about, empty when every clause is met
 * @param reason the reason that matters most, empty when every clause is met
 * @param missing what is missing
 */
@RecordBuilder
public record DecisionView(
        String dossier,
        String nominee,
        String kind,
        String unit,
        String form,
        Optional<LocalDate> received,
        OptionalInt rank,
        String verdict,
        String outcome,
        String clause,
        String reason,
        List<String> missing) {

    /** Copies the list. */
    public DecisionView {
        missing = List.copyOf(missing);
    }

    static DecisionViewBuilder builder() {
        return DecisionViewBuilder.builder();
    }
}
