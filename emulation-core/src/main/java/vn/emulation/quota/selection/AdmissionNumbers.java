package vn.emulation.quota.selection;

import vn.emulation.quota.selection.internal.LimitTree;
import vn.emulation.quota.selection.internal.Rows;

/**
 * With how many places in all each entrant of a laminar component is certain to receive one, when that number is open.
 *
 * <p>With one place less exactly one loses its place: the last of those selected who can be left out without breaking a
 * floor. So those selected without a number, taken away from the last on, tell the number that each needs.
 */
final class AdmissionNumbers {

    /** Certain with no number of places. */
    static final int NEVER = -1;

    private final LimitTree tree;
    private final int[] count;
    private int left;

    private AdmissionNumbers(LimitTree tree) {
        this.tree = tree;
        this.count = new int[tree.size()];
    }

    /** Returns the smallest number for each row, or {@link #NEVER}. */
    static int[] of(Run open) {
        AdmissionNumbers numbers = new AdmissionNumbers(((LaminarStructure) open.structure()).tree());
        return numbers.byRow(
                open.ranked().rows(), open.best().taken(), open.best().group());
    }

    private int[] byRow(Rows rows, int[] taken, int[] group) {
        for (int row = 0; row < rows.size(); row++) {
            add(tree.leaf()[rows.type()[row]], taken[row]);
            left += taken[row];
        }
        int fewest = reserved();
        int[] from = new int[rows.size()];
        int end = rows.size();
        while (end > 0) {
            int start = startOfLevel(rows, end - 1);
            for (int row = start; row < end; row++) {
                boolean needed = spare(rows, row) == 0;
                from[row] = group[row] >= 0 || taken[row] == 0 ? NEVER : needed ? fewest : left;
            }
            for (int row = start; row < end; row++) {
                int removed = Math.min(taken[row], spare(rows, row));
                add(tree.leaf()[rows.type()[row]], -removed);
                left -= removed;
            }
            end = start;
        }
        return from;
    }

    private static int startOfLevel(Rows rows, int last) {
        int start = last;
        while (start > 0 && rows.level()[start - 1] == rows.level()[last]) {
            start--;
        }
        return start;
    }

    private void add(int leaf, int more) {
        for (int node = leaf; node >= 0; node = tree.parent()[node]) {
            count[node] += more;
        }
    }

    /** How many of a row can be taken away before a floor is reached. */
    private int spare(Rows rows, int row) {
        int spare = Integer.MAX_VALUE;
        for (int node = tree.leaf()[rows.type()[row]]; node >= 0; node = tree.parent()[node]) {
            spare = Math.min(spare, count[node] - tree.floor()[node]);
        }
        return spare;
    }

    /** The fewest places with which every floor can be kept. */
    private int reserved() {
        int[] total = new int[tree.size()];
        for (int node = tree.size() - 1; node > 0; node--) {
            total[tree.parent()[node]] += Math.max(total[node], tree.floor()[node]);
        }
        return Math.max(total[0], tree.floor()[0]);
    }
}
