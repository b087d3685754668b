package vn.emulation.quota.selection.audit;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which limits can be named as those that make the places of a tie too few: the innermost full ones that count all who
 * are tied, or if none does all full ones that count one of them.
 *
 * <p>Whether a limit is full may hang on how other ties are settled, so that there may be several answers.
 */
final class TieLimits {
    private static final int MOST_UNSURE = 12;

    /**
     * An answer.
     *
     * @param sure the limits that have to be named, by id
     * @param unsure those that may be
     */
    private record Answer(Set<String> sure, Set<String> unsure) {}

    private final AuditCase audited;
    private final Fullness fullness;
    private final List<Answer> answers = new ArrayList<>();

    TieLimits(AuditCase audited, Fullness fullness, TieGroup tie) {
        this.audited = audited;
        this.fullness = fullness;
        List<Set<Integer>> scopes = tie.tied().stream()
                .map(entrant -> audited.membership().classOf(entrant))
                .distinct()
                .map(each -> (Set<Integer>) ImmutableSortedSet.copyOf(
                        Arrays.stream(audited.membership().scopesOf(each))
                                .boxed()
                                .toList()))
                .toList();
        if (!innermost(scopes)) {
            Set<Integer> touching = new TreeSet<>();
            scopes.forEach(touching::addAll);
            addAnswer(touching);
        }
    }

    /** Adds the answers of scopes that count all, from the smallest on; returns whether one is surely full. */
    private boolean innermost(List<Set<Integer>> scopes) {
        Set<Integer> overAll = new TreeSet<>(scopes.get(0));
        scopes.forEach(overAll::retainAll);
        TreeMap<Integer, Set<Integer>> bySize = new TreeMap<>();
        overAll.forEach(scope -> bySize.computeIfAbsent(audited.membership().size(scope), none -> new TreeSet<>())
                .add(scope));
        for (Set<Integer> same : bySize.values()) {
            addAnswer(same);
            if (same.stream().anyMatch(fullness::isFull)) {
                return true;
            }
        }
        return false;
    }

    private void addAnswer(Set<Integer> scopes) {
        Set<String> sure = names(scopes.stream().filter(fullness::isFull));
        Set<String> either = names(scopes.stream().filter(fullness::mayBeFull));
        if (!either.isEmpty()) {
            answers.add(new Answer(sure, ImmutableSortedSet.copyOf(Sets.difference(either, sure))));
        }
    }

    private Set<String> names(Stream<Integer> scopes) {
        return scopes.flatMap(scope -> audited.limitsOf(scope).stream()
                        .filter(limit -> limit.cap() == audited.numbers().cap(scope)))
                .map(AuditedLimit::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** Returns whether some limits can be named so. */
    boolean allow(List<String> named) {
        Set<String> names = Set.copyOf(named);
        return !names.isEmpty()
                && answers.stream()
                        .anyMatch(answer -> names.containsAll(answer.sure)
                                && Sets.union(answer.sure, answer.unsure).containsAll(names));
    }

    /** Whether there are too many ways to name them. */
    boolean isManifold() {
        return answers.stream().anyMatch(answer -> answer.unsure.size() > MOST_UNSURE);
    }

    /** Returns the ways in which they can be named. */
    List<List<String>> written() {
        return answers.stream()
                .flatMap(answer -> Sets.powerSet(answer.unsure).stream()
                        .map(chosen -> Sets.union(answer.sure, chosen))
                        .filter(names -> !names.isEmpty())
                        .map(names -> ImmutableSortedSet.copyOf(names).asList()))
                .<List<String>>map(each -> each)
                .toList();
    }
}
