package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The entrants of a part by level, the best first, and by class; those of one row are interchangeable.
 *
 * @param level the level of each row, ascending
 * @param kind its class
 * @param members its entrants, by their places in the problem, ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record Rows(long[] level, int[] kind, int[][] members) {

    /** Sorts the entrants of a part, given the level of every entrant of the problem. */
    static Rows of(Part part, long[] levels) {
        int[] entrants = part.entrants();
        int[] sorted = IntStream.range(0, entrants.length)
                .boxed()
                .sorted((one, other) -> {
                    int compared = Long.compare(levels[entrants[one]], levels[entrants[other]]);
                    return compared != 0 ? compared : Integer.compare(part.kindOf()[one], part.kindOf()[other]);
                })
                .mapToInt(Integer::intValue)
                .toArray();
        List<int[]> members = new ArrayList<>();
        int start = 0;
        for (int place = 1; place <= sorted.length; place++) {
            boolean ends = place == sorted.length
                    || levels[entrants[sorted[place]]] != levels[entrants[sorted[start]]]
                    || part.kindOf()[sorted[place]] != part.kindOf()[sorted[start]];
            if (ends) {
                members.add(IntStream.range(start, place).map(at -> sorted[at]).toArray());
                start = place;
            }
        }
        return new Rows(
                members.stream().mapToLong(each -> levels[entrants[each[0]]]).toArray(),
                members.stream().mapToInt(each -> part.kindOf()[each[0]]).toArray(),
                members.stream()
                        .map(each -> IntStream.of(each).map(at -> entrants[at]).toArray())
                        .toArray(int[][]::new));
    }

    int size() {
        return level.length;
    }

    int count(int row) {
        return members[row].length;
    }

    /** Returns the first row of the next level. */
    int endOfLevel(int row) {
        int end = row;
        while (end < level.length && level[end] == level[row]) {
            end++;
        }
        return end;
    }
}
