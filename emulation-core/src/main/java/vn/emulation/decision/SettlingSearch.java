package vn.emulation.decision;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.source.ClauseId;

/** Finds the smallest set that holds one way of each open clause. Used by one thread, once. */
final class SettlingSearch {

    /** So many partial choices are tried; what a law asks for takes a few hundred. */
    static final int MOST_STEPS = 100_000;

    private static final Comparator<Set<Need>> FEWEST = Comparator.<Set<Need>>comparingInt(Set::size)
            .thenComparing(ImmutableSortedSet::copyOf, Comparators.lexicographical(Comparator.<Need>naturalOrder()));

    private final List<List<Set<Need>>> clauses = new ArrayList<>();
    private Optional<Set<Need>> best = Optional.empty();
    private int steps;

    private SettlingSearch() {}

    /** Returns the shortest list that settles a decision, or empty if nothing that is missing decides it. */
    static Optional<Settling> of(Decision decision) {
        SettlingWays ways = new SettlingWays(decision.answers());
        List<ClauseAnswer> open = ways.open();
        return open.isEmpty() || decision.stopped()
                ? Optional.empty()
                : Optional.of(new SettlingSearch().find(open, ways));
    }

    private Settling find(List<ClauseAnswer> open, SettlingWays ways) {
        List<ClauseId> unanswered = new ArrayList<>();
        for (ClauseAnswer answer : open) {
            List<Set<Need>> own = ways.of(answer);
            if (own.isEmpty()) {
                unanswered.add(answer.clause());
            } else {
                clauses.add(own);
            }
        }
        clauses.sort(Comparator.comparingInt(List::size));
        choose(0, Set.of());
        return new Settling(List.copyOf(best.orElse(Set.of())), unanswered, steps <= MOST_STEPS);
    }

    /** Every choice goes on to the last clause at least once, so there is an answer even where not all are tried. */
    private void choose(int clause, Set<Need> sofar) {
        if (best.isPresent()
                && (++steps > MOST_STEPS || sofar.size() > best.get().size())) {
            return;
        }
        if (clause == clauses.size()) {
            best = best.filter(other -> FEWEST.compare(other, sofar) <= 0).or(() -> Optional.of(sofar));
            return;
        }
        List<Set<Need>> own = clauses.get(clause);
        Optional<Set<Need>> free = own.stream().filter(sofar::containsAll).findFirst();
        if (free.isPresent()) {
            choose(clause + 1, sofar);
            return;
        }
        own.forEach(way -> choose(clause + 1, Sets.union(sofar, way).immutableCopy()));
    }
}
