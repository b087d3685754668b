package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The best sets of a few entrants, found by trying every set.
 *
 * @param sets the sets, as bits by entrant; none where no set is allowed
 * @param counts how many of each level each of them has
 */
@SuppressWarnings("ArrayRecordComponent")
record TriedSets(List<Integer> sets, int[] counts) {

    static TriedSets of(int[] level, IntPredicate allowed, boolean fillFirst) {
        int levels = Arrays.stream(level).max().orElse(-1) + 1;
        List<Integer> best = new ArrayList<>();
        int[] bestCounts = new int[levels];
        for (int set = 0; set < 1 << level.length; set++) {
            if (allowed.test(set)) {
                int[] counts = counts(set, level, levels);
                int better = best.isEmpty() ? 1 : compare(counts, bestCounts, fillFirst);
                if (better > 0) {
                    best.clear();
                    bestCounts = counts;
                }
                if (better >= 0) {
                    best.add(set);
                }
            }
        }
        return new TriedSets(best, bestCounts);
    }

    private static int compare(int[] one, int[] other, boolean fillFirst) {
        int filled =
                Integer.compare(Arrays.stream(one).sum(), Arrays.stream(other).sum());
        return fillFirst && filled != 0 ? filled : Arrays.compare(one, other);
    }

    static int[] counts(int set, int[] level, int levels) {
        int[] counts = new int[levels];
        for (int entrant = 0; entrant < level.length; entrant++) {
            counts[level[entrant]] += set >> entrant & 1;
        }
        return counts;
    }

    boolean isAlwaysIn(int entrant) {
        return sets.stream().allMatch(set -> (set >> entrant & 1) == 1);
    }

    boolean isNeverIn(int entrant) {
        return sets.stream().allMatch(set -> (set >> entrant & 1) == 0);
    }

    /** Whether some best set turns into another when one of the two entrants takes the other's place. */
    boolean canExchange(int in, int out) {
        return sets.stream()
                .anyMatch(set ->
                        (set >> in & 1) == 1 && (set >> out & 1) == 0 && sets.contains(set ^ 1 << in ^ 1 << out));
    }
}
