package vn.emulation.quota.selection.internal;

/** Finds a first flow that keeps all caps and floors, near the best. */
final class CrossingStart {
    private final CrossingNetwork network;
    private final ExchangeSearch search;

    CrossingStart(CrossingNetwork network, ExchangeSearch search) {
        this.network = network;
        this.search = search;
    }

    /**
     * Takes of each row, the best first, what the caps leave room for: a set that needs little change later.
     *
     * @param first the edge of the first type
     */
    void takeBestFirst(Rows rows, int first) {
        for (int row = 0; row < rows.size(); row++) {
            int edge = first + rows.type()[row];
            int room = roomAbove(network.tail[edge], rows.count()[row]);
            room = roomAbove(network.head[edge], room);
            if (room > 0) {
                network.flow[edge] += room;
                addAbove(network.tail[edge], room);
                addAbove(network.head[edge], room);
            }
        }
    }

    private int roomAbove(int vertex, int wanted) {
        int room = wanted;
        for (int v = vertex; v != network.hub && room > 0; v = network.above(v)) {
            room = Math.min(room, network.most[v] - network.flow[v]);
        }
        return room;
    }

    private void addAbove(int vertex, int units) {
        for (int v = vertex; v != network.hub; v = network.above(v)) {
            network.flow[v] += units;
        }
    }

    /** Raises all flows to their floors, or tells that the search just made shows that to be impossible. */
    boolean keepFloors() {
        for (int v = network.hub - 1; v >= 0; v--) {
            while (network.flow[v] < network.least[v]) {
                if (network.flow[v] >= network.most[v] || !search.find(v)) {
                    return false;
                }
                search.raise(v, Math.min(network.least[v], network.most[v]) - network.flow[v]);
            }
        }
        return true;
    }
}
