package vn.emulation.quota.selection.internal;

/**
 * Finds paths along which an optimal flow may change.
 *
 * <p>A path is sought from both ends by turns, an edge at a time, so that a search that fails costs no more than twice
 * the smaller of the parts that it finds to be closed.
 */
final class ExchangeSearch {
    private final CrossingNetwork network;
    private final boolean narrows;
    /** By vertex: the search and the side that last reached it. */
    private final int[] reachedBy;
    /** By vertex: the edge over which it was reached. */
    private final int[] via;

    private final Reach forward;
    private final Reach backward;
    private int searches;
    private int bridge;
    private int bridgeStart;
    private int bridgeEnd;
    private int start;
    private int goal;

    /**
     * Makes searches possible.
     *
     * @param narrows whether bounds are only narrowed from now on, so that edges once fixed need never be tried again
     */
    ExchangeSearch(CrossingNetwork network, boolean narrows) {
        this.network = network;
        this.narrows = narrows;
        reachedBy = new int[network.hub + 1];
        via = new int[network.hub + 1];
        forward = new Reach(true);
        backward = new Reach(false);
    }

    /** Looks for a path to raise the flow of an edge by: from its head to its tail. */
    boolean find(int edge) {
        return find(network.head[edge], network.tail[edge]);
    }

    /** Looks for a path to lower the flow of an edge by: from its tail to its head. */
    boolean findBack(int edge) {
        return find(network.tail[edge], network.head[edge]);
    }

    private boolean find(int from, int to) {
        searches++;
        start = from;
        goal = to;
        forward.start(from);
        backward.start(to);
        while (true) {
            if (forward.isClosed() || backward.isClosed()) {
                return false;
            }
            if (forward.step() || backward.step()) {
                return true;
            }
        }
    }

    /** Raises the flow of an edge by the path found for it, by no more than the given units. */
    void raise(int edge, int units) {
        network.flow[edge] += pass(units);
    }

    /** Lowers the flow of an edge by the path found for it, by no more than the given units. */
    void lower(int edge, int units) {
        network.flow[edge] -= pass(units);
    }

    private int pass(int units) {
        int passing = Math.min(units, network.room(bridge, network.tail[bridge] == bridgeStart));
        for (int v = bridgeStart; v != start; v = other(via[v], v)) {
            passing = Math.min(passing, network.room(via[v], network.head[via[v]] == v));
        }
        for (int v = bridgeEnd; v != goal; v = other(via[v], v)) {
            passing = Math.min(passing, network.room(via[v], network.tail[via[v]] == v));
        }
        network.flow[bridge] += network.tail[bridge] == bridgeStart ? passing : -passing;
        for (int v = bridgeStart; v != start; v = other(via[v], v)) {
            network.flow[via[v]] += network.head[via[v]] == v ? passing : -passing;
        }
        for (int v = bridgeEnd; v != goal; v = other(via[v], v)) {
            network.flow[via[v]] += network.tail[via[v]] == v ? passing : -passing;
        }
        return passing;
    }

    /** After a search that failed: the part that no path leaves, or else none enters. */
    Reach closed() {
        return forward.isClosed() ? forward : backward;
    }

    private int other(int edge, int vertex) {
        return network.tail[edge] ^ network.head[edge] ^ vertex;
    }

    /**
     * What is reached from one end.
     *
     * <p>From each vertex the edge up its tree is tried first: mostly the path leads over the hub.
     */
    final class Reach {
        private final boolean isForward;
        private final int[] vertices;
        private int count;
        private int climbed;
        private int scanned;
        private int position;

        private Reach(boolean isForward) {
            this.isForward = isForward;
            vertices = new int[network.hub + 1];
        }

        int count() {
            return count;
        }

        int vertex(int index) {
            return vertices[index];
        }

        boolean isForward() {
            return isForward;
        }

        boolean contains(int vertex) {
            return reachedBy[vertex] == mark();
        }

        private int mark() {
            return isForward ? searches : -searches;
        }

        private void start(int vertex) {
            count = 0;
            climbed = 0;
            scanned = 0;
            position = network.first(vertex);
            add(vertex);
        }

        private void add(int vertex) {
            reachedBy[vertex] = mark();
            vertices[count++] = vertex;
        }

        private boolean isClosed() {
            return scanned == count;
        }

        /** Looks at one edge, and tells whether it leads to what is reached from the other end. */
        private boolean step() {
            if (climbed < count) {
                int vertex = vertices[climbed++];
                return vertex != network.hub && crosses(vertex, vertex);
            }
            int vertex = vertices[scanned];
            if (position == network.end(vertex)) {
                scanned++;
                position = scanned < count ? network.first(vertices[scanned]) : 0;
                return false;
            }
            int edge = network.at(position);
            if (narrows && network.isFixed(edge)) {
                network.remove(vertex, position);
                return false;
            }
            position++;
            return crosses(vertex, edge);
        }

        private boolean crosses(int vertex, int edge) {
            int other = other(edge, vertex);
            if (contains(other) || !network.passes(edge, isForward == (network.tail[edge] == vertex))) {
                return false;
            }
            if (reachedBy[other] == -mark()) {
                bridge = edge;
                bridgeStart = isForward ? vertex : other;
                bridgeEnd = isForward ? other : vertex;
                return true;
            }
            via[other] = edge;
            add(other);
            return false;
        }
    }
}
