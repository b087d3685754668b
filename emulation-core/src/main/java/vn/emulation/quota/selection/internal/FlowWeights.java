package vn.emulation.quota.selection.internal;

/** Keeps a flow optimal while edges gain or lose weight, a unit of weight at a time. */
final class FlowWeights {
    private final CrossingNetwork network;
    private final ExchangeSearch search;
    private final ShiftedPotentials shifted;
    private final int[] weighed;
    private int weighedCount;

    FlowWeights(CrossingNetwork network, ExchangeSearch search) {
        this.network = network;
        this.search = search;
        shifted = new ShiftedPotentials(network);
        weighed = new int[network.edges()];
    }

    /** Makes each unit that passes an edge worth one more, and raises its flow as long as that gains. */
    void increase(int edge) {
        weigh(edge, 1);
        while (network.flow[edge] < network.most[edge] && network.slope(edge) < network.gain(edge)) {
            if (search.find(edge)) {
                search.raise(edge, network.most[edge] - network.flow[edge]);
            } else {
                shifted.shift(search.closed());
            }
        }
    }

    /** Makes each unit that passes an edge worth one less, and lowers its flow as long as that gains. */
    void decrease(int edge) {
        weigh(edge, -1);
        while (network.flow[edge] > network.least[edge] && network.slope(edge) > network.gain(edge)) {
            if (search.findBack(edge)) {
                search.lower(edge, network.flow[edge] - network.least[edge]);
            } else {
                shifted.shift(search.closed());
            }
        }
    }

    private void weigh(int edge, int by) {
        if (!network.isSought(edge)) {
            network.seek(edge, Integer.MAX_VALUE, 0);
            weighed[weighedCount++] = edge;
        }
        network.seek(edge, Integer.MAX_VALUE, network.gain(edge) + by);
    }

    /** Makes all edges worth nothing. */
    void reset() {
        for (int i = 0; i < weighedCount; i++) {
            network.seekNoMore(weighed[i]);
        }
        weighedCount = 0;
        shifted.reset();
    }
}
