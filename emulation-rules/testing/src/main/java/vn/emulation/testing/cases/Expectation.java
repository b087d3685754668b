package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;

/**
 * What is to come of a round.
 *
 * @param decisions what is to come of dossiers of it
 * @param limits every limit, each as {@link LimitText} writes it; empty where nobody looks at them
 * @param prizes what every award of it pays in dong, or {@code covered} or {@code open}; empty where nobody looks at them
 */
public record Expectation(
        List<ExpectedDecision> decisions, Optional<Set<String>> limits, Optional<Map<DossierId, String>> prizes) {

    /** Sorts all three. */
    public Expectation {
        decisions = ImmutableList.sortedCopyOf(Comparator.comparing(ExpectedDecision::dossier), decisions);
        limits = limits.map(ImmutableSortedSet::copyOf);
        prizes = prizes.map(ImmutableSortedMap::copyOf);
    }

    /** Makes an expectation that does not look at prizes. */
    public Expectation(List<ExpectedDecision> decisions, Optional<Set<String>> limits) {
        this(decisions, limits, Optional.empty());
    }

    /** Returns what came of a round: all of it but prizes, which are no part of a report. */
    public static Expectation of(RoundReport report) {
        return new Expectation(
                report.decisions().stream().map(ExpectedDecision::of).toList(), Optional.of(limits(report)));
    }

    /** Returns whether it looks at anything that limits on places have a say in: at these, at prizes or at an outcome. */
    public boolean isOfPlaces() {
        return limits.isPresent()
                || prizes.isPresent()
                || decisions.stream().anyMatch(each -> each.outcome().isPresent());
    }

    private static Set<String> limits(RoundReport report) {
        return report.quota().limits().stream()
                .map(LimitText::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
