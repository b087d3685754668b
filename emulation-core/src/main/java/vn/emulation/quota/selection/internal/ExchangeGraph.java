package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * The edges of a network whose flow differs among the optimal flows, in blocks: what passes one block never depends on
 * what passes another.
 *
 * <p>These are the edges that some cycle of possible changes passes, and so those inside the strongly connected
 * components, without bridges; a bridge makes a block alone.
 */
final class ExchangeGraph {
    private final int[] edges;
    private final int[] from;
    private final int[] to;
    private final int[] block;

    private ExchangeGraph(int vertices, int[] edges, int[] from, int[] to) {
        this.edges = edges;
        this.from = from;
        this.to = to;
        block = Blocks.of(vertices, from, to);
    }

    static ExchangeGraph of(CrossingNetwork network) {
        int[] component = components(network);
        int[] edges = new int[network.edges()];
        int count = 0;
        for (int edge = 0; edge < network.edges(); edge++) {
            if (isOpen(network, edge) && component[network.tail[edge]] == component[network.head[edge]]) {
                edges[count++] = edge;
            }
        }
        int[] inside = Arrays.copyOf(edges, count);
        int[] from = new int[count];
        int[] to = new int[count];
        for (int i = 0; i < count; i++) {
            from[i] = network.tail[inside[i]];
            to[i] = network.head[inside[i]];
        }
        return new ExchangeGraph(network.hub + 1, inside, from, to);
    }

    private static int[] components(CrossingNetwork network) {
        int[] from = new int[2 * network.edges()];
        int[] to = new int[2 * network.edges()];
        int arcs = 0;
        for (int edge = 0; edge < network.edges(); edge++) {
            if (isOpen(network, edge) && network.passes(edge, true)) {
                from[arcs] = network.tail[edge];
                to[arcs++] = network.head[edge];
            }
            if (isOpen(network, edge) && network.passes(edge, false)) {
                from[arcs] = network.head[edge];
                to[arcs++] = network.tail[edge];
            }
        }
        return StrongComponents.of(network.hub + 1, from, to, arcs);
    }

    private static boolean isOpen(CrossingNetwork network, int edge) {
        return edge != network.hub && network.least[edge] < network.most[edge];
    }

    /** Returns the graph without some edges, the ends of which become one vertex. */
    ExchangeGraph contract(int vertices, boolean[] without) {
        int[] joined = new int[vertices];
        Arrays.setAll(joined, v -> v);
        int count = 0;
        for (int i = 0; i < edges.length; i++) {
            if (without[i]) {
                joined[ExchangeGroups.root(joined, from[i])] = ExchangeGroups.root(joined, to[i]);
            } else {
                count++;
            }
        }
        int[] kept = new int[count];
        int[] keptFrom = new int[count];
        int[] keptTo = new int[count];
        int next = 0;
        for (int i = 0; i < edges.length; i++) {
            if (!without[i]) {
                kept[next] = edges[i];
                keptFrom[next] = ExchangeGroups.root(joined, from[i]);
                keptTo[next++] = ExchangeGroups.root(joined, to[i]);
            }
        }
        return new ExchangeGraph(vertices, kept, keptFrom, keptTo);
    }

    int size() {
        return edges.length;
    }

    int edge(int index) {
        return edges[index];
    }

    int from(int index) {
        return from[index];
    }

    int to(int index) {
        return to[index];
    }

    int block(int index) {
        return block[index];
    }

    /** Returns how many edges each block has. */
    int[] sizes() {
        int[] sizes = new int[edges.length];
        for (int number : block) {
            sizes[number]++;
        }
        return sizes;
    }

    /** Returns the indices of the edges, block by block. */
    int[] byBlock() {
        int[] start = new int[edges.length + 1];
        for (int number : block) {
            start[number + 1]++;
        }
        for (int b = 0; b < edges.length; b++) {
            start[b + 1] += start[b];
        }
        int[] order = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            order[start[block[i]]++] = i;
        }
        return order;
    }
}
