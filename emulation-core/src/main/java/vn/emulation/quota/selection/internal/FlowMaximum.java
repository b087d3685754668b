package vn.emulation.quota.selection.internal;

/**
 * Maximises how many units pass some edges together, and then narrows the network to the flows that do.
 *
 * <p>Each unit sought costs -1, and the flow and the potentials are kept optimal for what is sought so far: a path for
 * another unit may use only what they balance, and where there is none, the closed part is shifted by one, which makes
 * the edge itself balanced. By complementary slackness the optimal flows are those that agree with this one on all that
 * the potentials do not balance (Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.4).
 */
final class FlowMaximum {
    private final CrossingNetwork network;
    private final ExchangeSearch search;
    private final int[] sought;
    private final int[] soughtUnits;
    private int soughtCount;
    private final int[] shifted;
    private int shiftedCount;
    private final boolean[] isShifted;

    FlowMaximum(CrossingNetwork network, ExchangeSearch search) {
        this.network = network;
        this.search = search;
        sought = new int[network.edges()];
        soughtUnits = new int[network.edges()];
        shifted = new int[network.hub + 1];
        isShifted = new boolean[network.hub + 1];
    }

    /** Adds the units of an edge up to the given one; those it has are held, so that no other edge takes them. */
    void seek(int edge, int units) {
        network.seek(edge, Math.min(network.flow[edge], units));
        sought[soughtCount] = edge;
        soughtUnits[soughtCount] = units;
        soughtCount++;
    }

    private void raiseAll() {
        for (int i = 0; i < soughtCount; i++) {
            network.seek(sought[i], soughtUnits[i]);
            raise(sought[i], soughtUnits[i]);
        }
    }

    private void raise(int edge, int units) {
        while (network.flow[edge] < units && network.slope(edge) == 0) {
            if (search.find(edge)) {
                search.raise(edge, units - network.flow[edge]);
            } else {
                shift(search.closed());
            }
        }
    }

    private void shift(ExchangeSearch.Reach closed) {
        for (int i = 0; i < closed.count(); i++) {
            int vertex = closed.vertex(i);
            network.shift(vertex, closed.isForward() ? -1 : 1);
            if (!isShifted[vertex]) {
                isShifted[vertex] = true;
                shifted[shiftedCount++] = vertex;
            }
        }
    }

    /** Takes as many of the units sought as possible, and fixes what is the same in all flows that do. */
    void settle() {
        raiseAll();
        for (int i = 0; i < shiftedCount; i++) {
            settleAround(shifted[i]);
        }
        for (int i = 0; i < soughtCount; i++) {
            settleSought(sought[i]);
        }
        for (int i = 0; i < shiftedCount; i++) {
            network.shift(shifted[i], -network.potential(shifted[i]));
            isShifted[shifted[i]] = false;
        }
        soughtCount = 0;
        shiftedCount = 0;
    }

    private void settleAround(int vertex) {
        if (network.potential(vertex) == 0) {
            return;
        }
        if (vertex != network.hub) {
            fixUnbalanced(vertex);
        }
        for (int k = network.first(vertex); k < network.end(vertex); k++) {
            fixUnbalanced(network.at(k));
        }
    }

    private void fixUnbalanced(int edge) {
        if (network.slope(edge) != 0 && !network.isSought(edge)) {
            fix(edge);
        }
    }

    private void settleSought(int edge) {
        int slope = network.slope(edge);
        if (slope == 0) {
            network.least[edge] = network.sought(edge);
        } else if (slope == 1) {
            network.most[edge] = network.sought(edge);
        } else {
            fix(edge);
        }
        network.seekNoMore(edge);
    }

    private void fix(int edge) {
        network.least[edge] = network.flow[edge];
        network.most[edge] = network.flow[edge];
    }
}
