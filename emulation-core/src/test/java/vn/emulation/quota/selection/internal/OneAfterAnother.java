package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/** Entrants of two crossing trees, each on a level alone: in turn each is taken if all limits can still be kept. */
final class OneAfterAnother {
    private final Rows rows;
    private final LimitTree left;
    private final LimitTree right;
    private final int[] least;
    private final int[] most;
    private int total;

    private OneAfterAnother(Rows rows, LimitTree left, LimitTree right) {
        this.rows = rows;
        this.left = left;
        this.right = right;
        least = new int[rows.size()];
        most = new int[rows.size()];
        Arrays.fill(most, 1);
    }

    /** Returns how many of each row are taken; nothing if the limits cannot be kept at all. */
    static int[] taken(Rows rows, LimitTree left, LimitTree right, boolean fillFirst) {
        OneAfterAnother solution = new OneAfterAnother(rows, left, right);
        if (!solution.isFeasible()) {
            return new int[0];
        }
        while (fillFirst && solution.canTake(solution.total + 1)) {
            solution.total++;
        }
        for (int row = 0; row < rows.size(); row++) {
            solution.least[row] = 1;
            if (!solution.isFeasible()) {
                solution.least[row] = 0;
                solution.most[row] = 0;
            }
        }
        return solution.least;
    }

    private boolean canTake(int count) {
        int before = total;
        total = count;
        boolean canTake = count <= rows.size() && isFeasible();
        total = before;
        return canTake;
    }

    private boolean isFeasible() {
        int leftSize = left.size();
        int end = leftSize + right.size();
        TextbookFlow flow = new TextbookFlow(end + 2);
        flow.add(end + 1, end, total, rows.size());
        for (int v = 0; v < leftSize; v++) {
            flow.add(v == 0 ? end : left.parent()[v], v, left.floor()[v], Math.min(left.cap()[v], rows.size()));
        }
        for (int v = 0; v < right.size(); v++) {
            int up = v == 0 ? end + 1 : leftSize + right.parent()[v];
            flow.add(leftSize + v, up, right.floor()[v], Math.min(right.cap()[v], rows.size()));
        }
        for (int row = 0; row < rows.size(); row++) {
            int type = rows.type()[row];
            flow.add(left.leaf()[type], leftSize + right.leaf()[type], least[row], most[row]);
        }
        return flow.isFeasible();
    }
}
