package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** All best sets, and what they say of entrants and rows. */
record BestSets(Entrants entrants, List<Integer> sets) {

    static BestSets of(Entrants entrants, boolean fillFirst, IntPredicate keepsLimits) {
        int[] level = entrants.level().stream().mapToInt(each -> each).toArray();
        return new BestSets(
                entrants, TriedSets.of(level, keepsLimits, fillFirst).sets());
    }

    boolean isInAll(int entrant) {
        return sets.stream().allMatch(set -> Entrants.contains(set, entrant));
    }

    boolean isInNone(int entrant) {
        return sets.stream().noneMatch(set -> Entrants.contains(set, entrant));
    }

    /** The finest groups of rows that can be settled independently: the best sets are all combinations over them. */
    Set<Set<Integer>> independentRows() {
        List<List<Integer>> members = entrants.members();
        Set<List<Integer>> counts = new HashSet<>();
        for (int set : sets) {
            counts.add(members.stream()
                    .map(row -> (int)
                            row.stream().filter(i -> Entrants.contains(set, i)).count())
                    .toList());
        }
        Set<Set<Integer>> groups = new HashSet<>();
        List<Integer> contested = new ArrayList<>();
        for (int row = 0; row < members.size(); row++) {
            int r = row;
            if (counts.stream().mapToInt(c -> c.get(r)).distinct().count() > 1) {
                contested.add(row);
            } else if (counts.iterator().next().get(row) % members.get(row).size() > 0) {
                groups.add(Set.of(row));
            }
        }
        split(contested, counts, groups);
        return groups;
    }

    private static void split(List<Integer> rows, Set<List<Integer>> counts, Set<Set<Integer>> groups) {
        if (rows.isEmpty()) {
            return;
        }
        long all = project(rows, counts);
        for (int half = 1; half < (1 << rows.size()) - 1; half += 2) {
            List<Integer> one = new ArrayList<>();
            List<Integer> other = new ArrayList<>();
            for (int k = 0; k < rows.size(); k++) {
                (Entrants.contains(half, k) ? one : other).add(rows.get(k));
            }
            if (project(one, counts) * project(other, counts) == all) {
                split(one, counts, groups);
                split(other, counts, groups);
                return;
            }
        }
        groups.add(new TreeSet<>(rows));
    }

    private static long project(List<Integer> rows, Set<List<Integer>> counts) {
        return counts.stream()
                .map(c -> rows.stream().map(c::get).toList())
                .distinct()
                .count();
    }
}
