package vn.emulation.quota.selection.internal;

/**
 * Entrants compressed to rows: those of one type on one level are interchangeable and make one row.
 *
 * <p>Rows stand by level, the best first, and by type within a level; a type has at most one row on a level. A type is
 * whatever entrants that lie in the same limits share. The arrays are the caller's and are not changed.
 *
 * @param level the level of each row, from 0 for the best, ascending
 * @param type the type of each row, from 0
 * @param count how many entrants each row has, from 1
 * @param types how many types there are; each has a row
 */
@SuppressWarnings("ArrayRecordComponent")
public record Rows(int[] level, int[] type, int[] count, int types) {

    /** Returns how many rows there are. */
    public int size() {
        return level.length;
    }

    /** Returns the first row of the level after that of the given row. */
    public int endOfLevel(int row) {
        int end = row + 1;
        while (end < level.length && level[end] == level[row]) {
            end++;
        }
        return end;
    }
}
