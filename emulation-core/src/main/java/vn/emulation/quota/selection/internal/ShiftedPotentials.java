package vn.emulation.quota.selection.internal;

/** Keeps account of the potentials that were shifted away from 0. */
final class ShiftedPotentials {
    private final CrossingNetwork network;
    private final int[] vertices;
    private final boolean[] isShifted;
    private int count;

    ShiftedPotentials(CrossingNetwork network) {
        this.network = network;
        vertices = new int[network.hub + 1];
        isShifted = new boolean[network.hub + 1];
    }

    /** Shifts the part that a search found to be closed, so that the edge it was for is nearer to balance by one. */
    void shift(ExchangeSearch.Reach closed) {
        for (int i = 0; i < closed.count(); i++) {
            int vertex = closed.vertex(i);
            network.shift(vertex, closed.isForward() ? -1 : 1);
            if (!isShifted[vertex]) {
                isShifted[vertex] = true;
                vertices[count++] = vertex;
            }
        }
    }

    int count() {
        return count;
    }

    int vertex(int index) {
        return vertices[index];
    }

    /** Puts all potentials back to 0. */
    void reset() {
        for (int i = 0; i < count; i++) {
            network.shift(vertices[i], -network.potential(vertices[i]));
            isShifted[vertices[i]] = false;
        }
        count = 0;
    }
}
