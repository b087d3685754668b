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
    /** By edge: units up to this one are being sought, at a cost of -1 each; others cost nothing. */
    private final int[] sought;
    /** By vertex: of an optimal flow, what the potential differences do not balance stands at a bound. */
    private final int[] potential;

    private final int left;
    private final int[] first;
    private final int[] end;
    private final int[] at;

    /** Makes the network without any flow; floors are of no effect unless wanted. */
    CrossingNetwork(Rows rows, LimitTree left, LimitTree right, boolean floors) {
        this.left = left.size();
        hub = left.size() + right.size();
        int edges = hub + 1 + rows.types();
        tail = new int[edges];
        head = new int[edges];
        least = new int[edges];
        most = new int[edges];
        flow = new int[edges];
        sought = new int[edges];
        Arrays.fill(sought, NONE);
        potential = new int[hub + 1];
        addTree(left, 0, tail, head, floors);
        addTree(right, this.left, head, tail, floors);
        for (int t = 0; t < rows.types(); t++) {
            tail[type(t)] = left.leaf()[t];
            head[type(t)] = this.left + right.leaf()[t];
        }
        for (int row = 0; row < rows.size(); row++) {
            int edge = type(rows.type()[row]);
            most[edge] = Math.addExact(most[edge], rows.count()[row]);
        }
        first = new int[hub + 2];
        end = new int[hub + 1];
        at = new int[2 * edges];
        listEdges();
    }

    private void addTree(LimitTree tree, int base, int[] upper, int[] lower, boolean floors) {
        for (int v = 0; v < tree.size(); v++) {
            upper[base + v] = v == 0 ? hub : base + tree.parent()[v];
            lower[base + v] = base + v;
            least[base + v] = floors ? tree.floor()[v] : 0;
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
            return flow[edge] < most[edge] && slope(edge) == (flow[edge] < sought[edge] ? 1 : 0);
        }
        return flow[edge] > least[edge] && slope(edge) == (flow[edge] <= sought[edge] ? 1 : 0);
    }

    /** How many units pass at the cost of the next one. */
    int room(int edge, boolean along) {
        if (along) {
            return (flow[edge] < sought[edge] ? sought[edge] : most[edge]) - flow[edge];
        }
        return flow[edge] - (flow[edge] > sought[edge] ? Math.max(sought[edge], least[edge]) : least[edge]);
    }

    void seek(int edge, int units) {
        sought[edge] = units;
    }

    void seekNoMore(int edge) {
        sought[edge] = NONE;
    }

    boolean isSought(int edge) {
        return sought[edge] != NONE;
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
