package vn.emulation.quota.selection;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.internal.RankedRows;
import vn.emulation.quota.selection.internal.Rows;

/** The entrants of each row and the rows of each level. */
final class RowMembers {
    private final Rows rows;
    private final int[] start;
    private final int[] members;

    RowMembers(RankedRows ranked) {
        this.rows = ranked.rows();
        int[] rowOf = ranked.rowOf();
        this.start = new int[rows.size() + 1];
        Arrays.stream(rowOf).forEach(row -> start[row + 1]++);
        Arrays.parallelPrefix(start, Integer::sum);
        this.members = new int[rowOf.length];
        int[] filled = start.clone();
        for (int each = 0; each < rowOf.length; each++) {
            members[filled[rowOf[each]]++] = each;
        }
    }

    /** The entrants of a row, by their place in the component, ascending. */
    IntStream of(int row) {
        return Arrays.stream(members, start[row], start[row + 1]);
    }

    /** The rows of a level. */
    IntStream rowsOf(int level) {
        int found = Arrays.binarySearch(rows.level(), level);
        int from = found;
        while (from > 0 && rows.level()[from - 1] == level) {
            from--;
        }
        return IntStream.range(from, rows.endOfLevel(found));
    }
}
