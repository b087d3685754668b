package vn.emulation.quota.selection;

import java.util.Arrays;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.LimitTree;
import vn.emulation.quota.selection.internal.Rows;

/**
 * At which level places change hands in each node of a laminar component, when one of its best sets stands.
 *
 * <p>One left out takes the place of one taken exactly if their paths meet at or below the innermost full node above the
 * one left out, and at or below the innermost node at its floor above the one taken. So two walks over the nodes, one
 * up and one down, tell for every node the worst level that can be displaced and the best that waits.
 */
final class LaminarMargins {

    /** No level. */
    static final int NONE = -1;

    private final Rows rows;
    private final LimitTree tree;
    private final int[] taken;
    private final int[] count;
    private final int[] worstHeld;
    private final int[] bestWaiting;
    private final int[] waitingThere;
    private final int[] cut;
    private final int[] next;
    private final boolean[] fullAbove;

    LaminarMargins(Rows rows, LimitTree tree, KernelOutcome.Best best) {
        this.rows = rows;
        this.tree = tree;
        this.taken = best.taken();
        this.count = new int[tree.size()];
        this.worstHeld = filled();
        this.bestWaiting = filled();
        this.waitingThere = new int[tree.size()];
        this.cut = filled();
        this.next = filled();
        this.fullAbove = new boolean[tree.size()];
        countRows();
        upwards();
        downwards();
    }

    private int[] filled() {
        int[] levels = new int[tree.size()];
        Arrays.fill(levels, NONE);
        return levels;
    }

    private void countRows() {
        for (int row = 0; row < rows.size(); row++) {
            int leaf = tree.leaf()[rows.type()[row]];
            int level = rows.level()[row];
            count[leaf] += taken[row];
            if (taken[row] > 0) {
                worstHeld[leaf] = Math.max(worstHeld[leaf], level);
            }
            if (taken[row] < rows.count()[row]) {
                await(leaf, level, rows.count()[row] - taken[row]);
            }
        }
        for (int node = tree.size() - 1; node > 0; node--) {
            count[tree.parent()[node]] += count[node];
        }
    }

    private void await(int node, int level, int entrants) {
        if (bestWaiting[node] == NONE || level < bestWaiting[node]) {
            bestWaiting[node] = level;
            waitingThere[node] = 0;
        }
        waitingThere[node] += level == bestWaiting[node] ? entrants : 0;
    }

    private void upwards() {
        for (int node = tree.size() - 1; node > 0; node--) {
            int above = tree.parent()[node];
            if (canYield(node)) {
                worstHeld[above] = Math.max(worstHeld[above], worstHeld[node]);
            }
            if (!isFull(node) && bestWaiting[node] != NONE) {
                await(above, bestWaiting[node], waitingThere[node]);
            }
        }
    }

    private void downwards() {
        for (int node = 0; node < tree.size(); node++) {
            int above = Math.max(tree.parent()[node], 0);
            boolean top = node == 0;
            fullAbove[node] = isFull(node) || (!top && fullAbove[above]);
            cut[node] = isFull(node) || top ? worstHeld[node] : Math.max(worstHeld[node], cut[above]);
            next[node] = !canYield(node) || top ? bestWaiting[node] : better(bestWaiting[node], next[above]);
        }
    }

    private static int better(int one, int other) {
        return one == NONE ? other : other == NONE ? one : Math.min(one, other);
    }

    int count(int node) {
        return count[node];
    }

    boolean isFull(int node) {
        return count[node] >= tree.cap()[node];
    }

    boolean canYield(int node) {
        return count[node] > tree.floor()[node];
    }

    /** The innermost full node at or above a node, or {@link #NONE}. */
    int innermostFull(int from) {
        int node = from;
        while (node >= 0 && !isFull(node)) {
            node = tree.parent()[node];
        }
        return node;
    }

    /** The worst level taken that one left out at a node could displace, or {@link #NONE}. */
    int cut(int node) {
        return cut[node];
    }

    /** The best level left out that could take the place of one taken at a node, or {@link #NONE}. */
    int next(int node) {
        return next[node];
    }

    /** Whether one more place in a full node would go, alone, to the best level that waits in it. */
    boolean admitsOne(int full) {
        int above = tree.parent()[full];
        boolean room = above < 0 || !fullAbove[above] || cut[above] > bestWaiting[full];
        return room && waitingThere[full] == 1;
    }

    /** The best level that waits in a full node for nothing but that node, or {@link #NONE}. */
    int bestWaiting(int full) {
        return bestWaiting[full];
    }

    /** Whether one left out at a node could take the place of one taken at another. */
    boolean canDisplace(int out, int in) {
        int node = in;
        while (!isAbove(node, out)) {
            if (!canYield(node)) {
                return false;
            }
            node = tree.parent()[node];
        }
        int meeting = node;
        for (int each = out; each != meeting; each = tree.parent()[each]) {
            if (isFull(each)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAbove(int node, int below) {
        int each = below;
        while (each > node) {
            each = tree.parent()[each];
        }
        return each == node;
    }
}
