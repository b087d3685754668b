package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * Selection under limits of which any two are nested or disjoint: rank by rank, with places reserved for floors.
 *
 * <p>The sets that can be completed to one that keeps every limit form a matroid (a laminar one, truncated by its
 * floors), so taking whoever still fits, best first, is best in every sense (Edmonds 1971, Gale 1968), and the best
 * sets are a product over levels. It takes each row through the nodes above it a few times.
 */
public final class LaminarKernel {
    private final Rows rows;
    private final LimitTree tree;
    private final LaminarState state;
    private final int[] taken;
    private final int[] group;
    private final LevelExchanges exchanges;

    private LaminarKernel(Rows rows, LimitTree tree) {
        this.rows = rows;
        this.tree = tree;
        this.state = new LaminarState(tree);
        this.taken = new int[rows.size()];
        this.group = new int[rows.size()];
        this.exchanges = new LevelExchanges(rows, state, tree.leaf(), taken, group);
    }

    /** Returns the best sets, or the innermost floor that cannot be kept. */
    public static KernelOutcome solve(Rows rows, LimitTree tree) {
        LaminarKernel kernel = new LaminarKernel(rows, tree);
        long[] attainable = attainable(rows, tree);
        for (int node = tree.size() - 1; node >= 0; node--) {
            if (kernel.state.total(node) > attainable[node]) {
                return new KernelOutcome.Infeasible(node, kernel.state.total(node), attainable[node]);
            }
        }
        return kernel.select();
    }

    /** Returns the most that each node may take when nothing but the caps inside it and its entrants count. */
    public static long[] attainable(Rows rows, LimitTree tree) {
        long[] most = new long[tree.size()];
        for (int row = 0; row < rows.size(); row++) {
            most[tree.leaf()[rows.type()[row]]] += rows.count()[row];
        }
        for (int node = tree.size() - 1; node >= 0; node--) {
            most[node] = Math.min(most[node], tree.cap()[node]);
            if (node > 0) {
                most[tree.parent()[node]] += most[node];
            }
        }
        return most;
    }

    private KernelOutcome select() {
        Arrays.fill(group, -1);
        int[] leaf = tree.leaf();
        int row = 0;
        while (row < rows.size()) {
            int end = rows.endOfLevel(row);
            boolean some = false;
            boolean all = true;
            for (int each = row; each < end; each++) {
                taken[each] = state.take(leaf[rows.type()[each]], rows.count()[each]);
                some |= taken[each] > 0;
                all &= taken[each] == rows.count()[each];
            }
            if (some && !all) {
                exchanges.classify(row, end);
            }
            row = end;
        }
        return new KernelOutcome.Best(taken, group);
    }
}
