package vn.emulation.quota.selection.internal;

/** Says which limit is to blame when two crossing trees have no set that keeps all floors. */
final class CrossingConflict {
    private static final KernelOutcome.Infeasible NOT_ONE_ALONE = new KernelOutcome.Infeasible(-1, 0, 0);

    private final CrossingNetwork network;
    private final AttainableCounts attainable;
    /** By node: the floor, or what the floors inside the node come to. */
    private final long[] needed;

    CrossingConflict(CrossingNetwork network, Rows rows, LimitTree left, LimitTree right) {
        this.network = network;
        attainable = new AttainableCounts(rows, left, right);
        needed = new long[network.hub];
        long[] inside = new long[network.hub + 1];
        for (int v = network.hub - 1; v >= 0; v--) {
            needed[v] = Math.max(network.least[v], inside[v]);
            inside[network.above(v)] += needed[v];
        }
    }

    /**
     * Names the node.
     *
     * @param search the search that failed to raise the flow of a node to its floor
     */
    KernelOutcome.Infeasible name(ExchangeSearch search) {
        for (int v = network.hub - 1; v >= 0; v--) {
            if (needed[v] > 0 && needed[v] > attainable.most(v)) {
                return new KernelOutcome.Infeasible(v, needed[v], attainable.most(v));
            }
        }
        return nameCut(search.closed());
    }

    /** All floors on the way into the part come to more than the caps on the way out: is there one cap only? */
    private KernelOutcome.Infeasible nameCut(ExchangeSearch.Reach closed) {
        long demand = 0;
        int caps = 0;
        int cap = -1;
        for (int edge = 0; edge < network.edges(); edge++) {
            if (edge == network.hub) {
                continue;
            }
            boolean fromClosed = closed.contains(network.tail[edge]);
            if (fromClosed == closed.contains(network.head[edge])) {
                continue;
            }
            if (fromClosed != closed.isForward()) {
                demand += network.least[edge];
            } else if (edge > network.hub) {
                demand -= network.most[edge];
            } else {
                caps++;
                cap = edge;
            }
        }
        return caps == 1 ? new KernelOutcome.Infeasible(cap, demand, network.most[cap]) : NOT_ONE_ALONE;
    }
}
