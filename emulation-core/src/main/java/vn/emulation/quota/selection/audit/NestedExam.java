package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a set that keeps nested limits is best, and what can be exchanged in it, by climbing from each row once.
 *
 * <p>One left out can take the place of one taken exactly if, below the innermost node that holds both, no node on the
 * side of the one left out is full and no node on the side of the one taken is at its floor. The sets that keep all
 * limits and cannot be enlarged are the bases of a matroid, so that a set is best exactly if nobody can be added and no
 * exchange of one for one is better.
 */
final class NestedExam {
    private static final int NOBODY = -1;

    private final LimitForest limits;
    private final int[] parent;
    private final Rows rows;
    private final int[] taken;
    private final int[] count;

    /** For each node the last row of one taken inside that can leave up to it. */
    private final int[] leaving;

    /** For each node the first row of one left out inside that can come up to it. */
    private final int[] coming;

    /** The last row of one taken, wherever it is, that one left out at a node could replace. */
    private final int[] replaceable;

    /** The first row of one left out, wherever it is, that could replace one taken at a node. */
    private final int[] claimant;

    private final boolean[] free;

    NestedExam(LimitForest limits, Rows rows, int[] taken) {
        this.limits = limits;
        this.parent = limits.forest().parent();
        this.rows = rows;
        this.taken = taken;
        this.count = new int[parent.length];
        this.leaving = new int[parent.length];
        this.coming = new int[parent.length];
        this.free = new boolean[parent.length];
        Arrays.fill(leaving, NOBODY);
        Arrays.fill(coming, rows.size());
        measure();
        this.replaceable = leaving.clone();
        this.claimant = coming.clone();
        spread();
    }

    private void measure() {
        for (int row = 0; row < rows.size(); row++) {
            int leaf = leaf(row);
            count[leaf] += taken[row];
            leaving[leaf] = taken[row] > 0 ? Math.max(leaving[leaf], row) : leaving[leaf];
            coming[leaf] = taken[row] < rows.count(row) ? Math.min(coming[leaf], row) : coming[leaf];
        }
        for (int node = parent.length - 1; node > 0; node--) {
            int above = parent[node];
            count[above] += count[node];
            leaving[above] = canLeave(node) ? Math.max(leaving[above], leaving[node]) : leaving[above];
            coming[above] = isFull(node) ? coming[above] : Math.min(coming[above], coming[node]);
        }
    }

    private void spread() {
        free[0] = true;
        for (int node = 1; node < parent.length; node++) {
            int above = parent[node];
            free[node] = !isFull(node) && free[above];
            replaceable[node] = isFull(node) ? replaceable[node] : Math.max(replaceable[node], replaceable[above]);
            claimant[node] = canLeave(node) ? Math.min(claimant[node], claimant[above]) : claimant[node];
        }
    }

    private int leaf(int row) {
        return limits.forest().leaf()[rows.kind()[row]];
    }

    private boolean isFull(int node) {
        return count[node] >= limits.cap()[node];
    }

    private boolean canLeave(int node) {
        return count[node] > limits.floor()[node];
    }

    /** How many a node takes. */
    int count(int node) {
        return count[node];
    }

    /** Whether somebody of a row is left out though no limit that counts it is full. */
    boolean isFree(int row) {
        return taken[row] < rows.count(row) && free[leaf(row)];
    }

    /** The row of the last one taken whose place one of a row left out could have, or -1 if there is none. */
    int replaceable(int row) {
        return taken[row] < rows.count(row) ? replaceable[leaf(row)] : NOBODY;
    }

    /** Whether one of a row could be exchanged for one on the same level. */
    boolean isContested(int row) {
        int leaf = leaf(row);
        boolean out = taken[row] < rows.count(row)
                && replaceable[leaf] != NOBODY
                && rows.level()[replaceable[leaf]] == rows.level()[row];
        boolean in =
                taken[row] > 0 && claimant[leaf] < rows.size() && rows.level()[claimant[leaf]] == rows.level()[row];
        return out || in;
    }

    /** Returns the nodes up to which one of a row taken can leave, or one left out can come. */
    List<Integer> reach(int row, boolean leaves) {
        List<Integer> path = new ArrayList<>();
        int node = leaf(row);
        path.add(node);
        while (node > 0 && (leaves ? canLeave(node) : !isFull(node))) {
            node = parent[node];
            path.add(node);
        }
        return path;
    }
}
