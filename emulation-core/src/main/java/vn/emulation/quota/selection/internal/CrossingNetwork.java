package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * Two trees of limits as one network, in which a set of entrants is a circulation.
 *
 * <p>Vertices are the nodes of the left tree, those of the right tree after them, and a hub. Edges are numbered alike:
 * that of a node is the one between it and its parent, or the hub, and those of the types follow. Flow comes from the
 * hub down the left tree, crosses over by the types and goes up the right tree; what passes a node's edge is what the
 * node takes. Of a type the best entrants are taken first, so its flow says which.
 */
final class CrossingNetwork {
    private static final int NONE = Integer.MIN_VALUE;

    final int hub;
    final int[] tail;
    final int[] head;
    /** By edge: the bounds of its flow, closer the more is settled. */
    final int[] least;

    final int[] most;
    final int[] flow;
    /** By edge: units up to this one are being sought; others are worth nothing. */
    private final int[] sought;

    private final int[] gain;
    /** By vertex: of an optimal flow, what the potential differences do not balance stands at a bound. */
    private final int[] potential;

    private final int left;
    private final int[] first;
    private final int[] end;
    private final int[] at;

    /** Makes the network without any flow, and without entrants yet. */
    CrossingNetwork(LimitTree left, LimitTree right) {
        this.left = left.size();
        hub = left.size() + right.size();
        int types = left.leaf().length;
        int edges = hub + 1 + types;
        tail = new int[edges];
        head = new int[edges];
        least = new int[edges];
        most = new int[edges];
        flow = new int[edges];
        sought = new int[edges];
        Arrays.fill(sought, NONE);
        gain = new int[edges];
        potential = new int[hub + 1];
        addTree(left, 0, tail, head);
        addTree(right, this.left, head, tail);
        for (int t = 0; t < types; t++) {
            tail[type(t)] = left.leaf()[t];
            head[type(t)] = this.left + right.leaf()[t];
        }
        first = new int[hub + 2];
        end = new int[hub + 1];
        at = new int[2 * edges];
        listEdges();
    }

    /** Makes the network without any flow. */
    static CrossingNetwork of(Rows rows, LimitTree left, LimitTree right) {
        CrossingNetwork network = new CrossingNetwork(left, right);
        for (int row = 0; row < rows.size(); row++) {
            int edge = network.type(rows.type()[row]);
            network.most[edge] = Math.addExact(network.most[edge], rows.count()[row]);
        }
        return network;
    }

    private void addTree(LimitTree tree, int base, int[] upper, int[] lower) {
        for (int v = 0; v < tree.size(); v++) {
            upper[base + v] = v == 0 ? hub : base + tree.parent()[v];
            lower[base + v] = base + v;
            least[base + v] = tree.floor()[v];
            most[base + v] = tree.cap()[v];
        }
    }

    /** Lists for each vertex the edges to its children and those of its types. */
    private void listEdges() {
        for (int edge = 0; edge < tail.length; edge++) {
            if (edge != hub) {
                first[tail[edge] + 1] += edge == tail[edge] ? 0 : 1;
                first[head[edge] + 1] += edge == head[edge] ? 0 : 1;
            }
        }
        for (int v = 0; v <= hub; v++) {
            first[v + 1] += first[v];
            end[v] = first[v];
        }
        for (int edge = 0; edge < tail.length; edge++) {
            if (edge != hub && edge != tail[edge]) {
                at[end[tail[edge]]++] = edge;
            }
            if (edge != hub && edge != head[edge]) {
                at[end[head[edge]]++] = edge;
            }
        }
    }

    void forgetFloors() {
        Arrays.fill(least, 0);
    }

    int type(int type) {
        return hub + 1 + type;
    }

    int edges() {
        return tail.length;
    }

    boolean isLeft(int node) {
        return node < left;
    }

    /** Returns the vertex above a node. */
    int above(int node) {
        return isLeft(node) ? tail[node] : head[node];
    }

    int first(int vertex) {
        return first[vertex];
    }

    int end(int vertex) {
        return end[vertex];
    }

    int at(int position) {
        return at[position];
    }

    /** Removes an edge that will never change again from the list of one of its ends. */
    void remove(int vertex, int position) {
        at[position] = at[--end[vertex]];
    }

    boolean isFixed(int edge) {
        return flow[edge] == least[edge] && flow[edge] == most[edge];
    }

    /** By how much more the potential of the tail is than that of the head. */
    int slope(int edge) {
        return potential[tail[edge]] - potential[head[edge]];
    }

    /** Tells whether another unit along the edge, or one less, keeps an optimal flow optimal. */
    boolean passes(int edge, boolean along) {
        if (along) {
            return flow[edge] < most[edge] && slope(edge) == (flow[edge] < sought[edge] ? gain[edge] : 0);
        }
        return flow[edge] > least[edge] && slope(edge) == (flow[edge] <= sought[edge] ? gain[edge] : 0);
    }

    /** How many units pass that are worth as much as the next one. */
    int room(int edge, boolean along) {
        if (along) {
            return (flow[edge] < sought[edge] ? Math.min(sought[edge], most[edge]) : most[edge]) - flow[edge];
        }
        return flow[edge] - (flow[edge] > sought[edge] ? Math.max(sought[edge], least[edge]) : least[edge]);
    }

    /** Makes the units of an edge up to the given one worth the gain each. */
    void seek(int edge, int units, int worth) {
        sought[edge] = units;
        gain[edge] = worth;
    }

    void seekNoMore(int edge) {
        sought[edge] = NONE;
    }

    boolean isSought(int edge) {
        return sought[edge] != NONE;
    }

    int gain(int edge) {
        return gain[edge];
    }

    int sought(int edge) {
        return sought[edge];
    }

    int potential(int vertex) {
        return potential[vertex];
    }

    void shift(int vertex, int by) {
        potential[vertex] += by;
    }
}
