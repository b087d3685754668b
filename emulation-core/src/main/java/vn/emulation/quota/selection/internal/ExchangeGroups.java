package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/** Groups of rows, numbered by their first rows. */
final class ExchangeGroups {
    private ExchangeGroups() {}

    /**
     * Numbers the groups.
     *
     * @param joined by row: a row of the same group, or the row itself; -1 for a row of no group
     */
    static int[] number(int[] joined) {
        int[] group = new int[joined.length];
        int[] numbers = new int[joined.length];
        Arrays.fill(numbers, -1);
        int next = 0;
        for (int row = 0; row < joined.length; row++) {
            if (joined[row] < 0) {
                group[row] = -1;
                continue;
            }
            int root = root(joined, row);
            if (numbers[root] < 0) {
                numbers[root] = next++;
            }
            group[row] = numbers[root];
        }
        return group;
    }

    /** Returns the row, or vertex, that stands for all joined with the given one. */
    static int root(int[] joined, int item) {
        int root = item;
        while (joined[root] != root) {
            joined[root] = joined[joined[root]];
            root = joined[root];
        }
        return root;
    }
}
