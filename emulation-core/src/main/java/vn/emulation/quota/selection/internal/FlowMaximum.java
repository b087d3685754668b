package vn.emulation.quota.selection.internal;

/**
 * Maximises how many units pass some edges together, and narrows the network to the flows that do.
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
    private final ShiftedPotentials shifted;

    FlowMaximum(CrossingNetwork network, ExchangeSearch search) {
        this.network = network;
        this.search = search;
        sought = new int[network.edges()];
        soughtUnits = new int[network.edges()];
        shifted = new ShiftedPotentials(network);
    }

    /** Adds the units of an edge up to the given one; those it has are held, so that no other edge takes them. */
    void seek(int edge, int units) {
        network.seek(edge, Math.min(network.flow[edge], units), 1);
        sought[soughtCount] = edge;
        soughtUnits[soughtCount] = units;
        soughtCount++;
    }

    /** Takes as many of the units sought as possible. */
    void reach() {
        for (int i = 0; i < soughtCount; i++) {
            network.seek(sought[i], soughtUnits[i], 1);
            raise(sought[i], soughtUnits[i]);
        }
    }

    private void raise(int edge, int units) {
        while (network.flow[edge] < units && network.slope(edge) == 0) {
            if (search.find(edge)) {
                search.raise(edge, units - network.flow[edge]);
            } else {
                shifted.shift(search.closed());
            }
        }
    }

    /** Fixes what is the same in all flows that reach as many, and seeks nothing more. */
    void settle() {
        for (int i = 0; i < shifted.count(); i++) {
            settleAround(shifted.vertex(i));
        }
        for (int i = 0; i < soughtCount; i++) {
            settleSought(sought[i]);
            network.seekNoMore(sought[i]);
        }
        shifted.reset();
        soughtCount = 0;
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
    }

    private void fix(int edge) {
        network.least[edge] = network.flow[edge];
        network.most[edge] = network.flow[edge];
    }
}
