package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.emulation.decision.RoundReport;

/**
 * What came of a case.
 *
 * @param given the case
 * @param report what came of it
 * @param differences where that is not what was expected; none where the case passes
 */
public record CaseOutcome(RuleCase given, RoundReport report, List<CaseDifference> differences) {

    /** Copies the list. */
    public CaseOutcome {
        differences = ImmutableList.copyOf(differences);
    }

    /** Returns whether everything came as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** Compares a report with what was expected. */
    public static CaseOutcome of(RuleCase given, RoundReport report) {
        return new CaseOutcome(given, report, Comparison.of(given.expected(), report));
    }
}
