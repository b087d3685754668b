package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int PLACE_BITS = 21;

    /** Sorts the entrants of a part, given the level of every entrant of the problem. */
    static Rows of(Part part, long[] levels) {
        int[] entrants = part.entrants();
        long[] distinct = IntStream.of(entrants)
                .mapToLong(entrant -> levels[entrant])
                .sorted()
                .distinct()
                .toArray();
        // With at most 2 million entrants, levels and classes, a row takes 42 bits and a place 21.
        long[] sorted = IntStream.range(0, entrants.length)
                .mapToLong(place -> {
                    long rank = Arrays.binarySearch(distinct, levels[entrants[place]]);
                    return (rank * part.kinds() + part.kindOf()[place]) << PLACE_BITS | place;
                })
                .sorted()
                .toArray();
        List<int[]> members = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || sorted[at] >> PLACE_BITS != sorted[start] >> PLACE_BITS) {
                members.add(Arrays.stream(sorted, start, at)
                        .mapToInt(each -> (int) (each & (1L << PLACE_BITS) - 1))
                        .toArray());
                start = at;
            }
        }
        return new Rows(
                members.stream().mapToLong(each -> levels[entrants[each[0]]]).toArray(),
                members.stream().mapToInt(each -> part.kindOf()[each[0]]).toArray(),
                members.stream()
                        .map(each ->
                                IntStream.of(each).map(place -> entrants[place]).toArray())
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
