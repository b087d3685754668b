package vn.emulation.rules.lint;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.OrgTree;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.WorkCalendar;

/**
 * A dossier that shows what a finding says, when it is evaluated (phản ví dụ). It names nobody: everything in it is made
 * up for the purpose.
 *
 * @param dossier the dossier
 * @param orgTree the units to evaluate it with
 * @param calendar the working days to evaluate it with
 * @param decidedOn the day of the decision to evaluate it with
 * @param supposed the alternatives under which it shows it, by reading; none where no reading matters
 * @param clause the clause whose answer shows it
 * @param status that answer
 */
public record CounterExample(
        Dossier dossier,
        OrgTree orgTree,
        WorkCalendar calendar,
        LocalDate decidedOn,
        List<ReadingChoice> supposed,
        ClauseId clause,
        ClauseStatus status) {

    /** Sorts the alternatives. */
    public CounterExample {
        supposed = ImmutableSortedSet.copyOf(supposed).asList();
    }
}
