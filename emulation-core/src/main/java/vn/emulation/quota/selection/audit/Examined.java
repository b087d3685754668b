package vn.emulation.quota.selection.audit;

import vn.emulation.quota.Standing;

/**
 * One of the best selections of a part, and how all of them differ from it.
 *
 * @param rows the entrants
 * @param taken how many of each row it takes
 * @param group for each row that not every best selection takes or leaves whole: the number of the group of exchanges
 *     that it takes part in, from 0; -1 for the others
 */
@SuppressWarnings("ArrayRecordComponent")
record Examined(Rows rows, int[] taken, int[] group) {

    /** Returns the same with other groups. */
    Examined grouped(int[] groups) {
        return new Examined(rows, taken, groups);
    }

    /** Returns how the entrants of a row come out. */
    Standing standing(int row) {
        if (group[row] >= 0) {
            return Standing.TIED;
        }
        return taken[row] > 0 ? Standing.SELECTED : Standing.NOT_SELECTED;
    }
}
