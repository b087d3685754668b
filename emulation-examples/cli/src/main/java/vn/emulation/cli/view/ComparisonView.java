package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import vn.emulation.testing.comparison.ChangeTotal;

/**
 * Two rule sets compared, in words.
 *
 * @param title the campaign
 * @param round the round
 * @param decided the round with the day of the decision
 * @param decidedOn that day
 * @param sample whether the dossiers are invented
 * @param heading how many dossiers were compared
 * @param total what it comes to
 * @param counts the same, each number with what it counts
 * @param changes the changes of rules
 * @param groups the totals by kind, form and unit
 * @param causes the totals by cause
 * @param moved the dossiers that come out otherwise
 * @param search how far causes were searched for
 */
@RecordBuilder
public record ComparisonView(
        String title,
        String round,
        String decided,
        LocalDate decidedOn,
        boolean sample,
        String heading,
        ChangeTotal total,
        List<CountView> counts,
        List<ChangeView> changes,
        List<ChangeGroupView> groups,
        List<CauseView> causes,
        List<MovedView> moved,
        String search) {

    /** Copies the lists. */
    public ComparisonView {
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
        causes = List.copyOf(causes);
        moved = List.copyOf(moved);
    }
}
