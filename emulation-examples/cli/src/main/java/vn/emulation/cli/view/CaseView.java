package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * A dossier with the one reason that matters most.
 *
 * @param dossier the dossier's id
 * @param nominee the nominee's id
 * @param unit the unit's name
 * @param clause the clause that the reason is about
 * @param reason the reason
 * @param missing what is missing
 */
@RecordBuilder
public record CaseView(
        String dossier, String nominee, String unit, String clause, String reason, List<String> missing) {

    /** Copies the list. */
    public CaseView {
        missing = List.copyOf(missing);
    }

    static CaseViewBuilder builder() {
        return CaseViewBuilder.builder();
    }
}
