package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.decision.RoundLimit;
import vn.emulation.decision.RoundReport;

/**
 * What is to come of a round.
 *
 * @param decisions what is to come of dossiers of it
 * @param limits every limit, each as {@code <id>: <use>}; empty where nobody looks at them
 */
public record Expectation(List<ExpectedDecision> decisions, Optional<Set<String>> limits) {

    /** Copies the list and sorts the limits. */
    public Expectation {
        decisions = ImmutableList.copyOf(decisions);
        limits = limits.map(ImmutableSortedSet::copyOf);
    }

    /** Returns what came of a round, all of it. */
    public static Expectation of(RoundReport report) {
        return new Expectation(
                report.decisions().stream().map(ExpectedDecision::of).toList(), Optional.of(limits(report)));
    }

    private static Set<String> limits(RoundReport report) {
        return report.quota().limits().stream()
                .map(Expectation::written)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private static String written(RoundLimit limit) {
        return limit.limit().id() + ": " + limit.use();
    }
}
