package vn.emulation.quota.selection.internal;

/**
 * The best sets under two trees of limits that cross each other.
 *
 * <p>A first flow that keeps the bounds is improved level by level; after each level only flows remain that are the
 * best so far. What can still differ when no level is left, differs among the best sets.
 */
public final class TwoLaminarKernel {
    private TwoLaminarKernel() {}

    /**
     * Finds the best sets.
     *
     * @param fillFirst whether as many places as possible are to be filled, at the expense of better entrants
     * @return the best sets, or the node whose floor cannot be kept: its number in the left tree, or the size of the
     *     left tree and its number in the right one
     */
    public static KernelOutcome solve(Rows rows, LimitTree left, LimitTree right, boolean fillFirst) {
        CrossingNetwork network = CrossingNetwork.of(rows, left, right);
        ExchangeSearch search = new ExchangeSearch(network, true);
        CrossingStart start = new CrossingStart(network, search);
        start.takeBestFirst(rows, network.type(0));
        if (!start.keepFloors()) {
            return new CrossingConflict(network, rows, left, right).name(search);
        }
        FlowMaximum maximum = new FlowMaximum(network, search);
        if (fillFirst) {
            maximum.seek(left.size(), network.most[left.size()]);
            maximum.reach();
            maximum.settle();
        }
        seekLevels(rows, network, maximum);
        int[] taken = taken(rows, network);
        return new KernelOutcome.Best(taken, new CrossingTies(rows, network).groups(taken));
    }

    private static void seekLevels(Rows rows, CrossingNetwork network, FlowMaximum maximum) {
        int[] passed = new int[rows.types()];
        int end;
        for (int row = 0; row < rows.size(); row = end) {
            end = rows.endOfLevel(row);
            for (int r = row; r < end; r++) {
                int type = rows.type()[r];
                int edge = network.type(type);
                boolean isOpen = network.least[edge] == passed[type] && network.most[edge] > passed[type];
                passed[type] += rows.count()[r];
                if (isOpen) {
                    maximum.seek(edge, passed[type]);
                }
            }
            maximum.reach();
            maximum.settle();
        }
    }

    private static int[] taken(Rows rows, CrossingNetwork network) {
        int[] left = new int[rows.types()];
        for (int t = 0; t < left.length; t++) {
            left[t] = network.flow[network.type(t)];
        }
        int[] taken = new int[rows.size()];
        for (int row = 0; row < taken.length; row++) {
            int type = rows.type()[row];
            taken[row] = Math.min(left[type], rows.count()[row]);
            left[type] -= taken[row];
        }
        return taken;
    }
}
