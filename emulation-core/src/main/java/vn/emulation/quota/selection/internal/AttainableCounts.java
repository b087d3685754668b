package vn.emulation.quota.selection.internal;

/** How many entrants each node of two crossing trees can take under all caps, whatever the floors. */
public final class AttainableCounts {
    private final CrossingNetwork network;
    private final ExchangeSearch search;

    /** Prepares the counts; each is computed when asked for. */
    public AttainableCounts(Rows rows, LimitTree left, LimitTree right) {
        network = CrossingNetwork.of(rows, left, right);
        network.forgetFloors();
        search = new ExchangeSearch(network, true);
    }

    /**
     * Returns the most that one node can take.
     *
     * @param node its number in the left tree, or the size of the left tree and its number in the right one
     */
    public int most(int node) {
        network.seek(node, network.most[node], 1);
        while (network.flow[node] < network.most[node] && search.find(node)) {
            search.raise(node, network.most[node] - network.flow[node]);
        }
        network.seekNoMore(node);
        return network.flow[node];
    }
}
