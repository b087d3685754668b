package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * Finds limits that no exchange can reach: their nodes' edges take whatever the types let pass.
 *
 * <p>What a type may gain or lose is bounded by its row, and by what the other types can make up for at either of its
 * ends, if types alone meet there. Sums of that bound what a node may gain or lose. As it rests on types alone, several
 * limits found so can be left out together.
 */
final class SlackLimits {
    private static final long UNBOUNDED = 1L << 40;

    private final CrossingNetwork network;
    private final ExchangeGraph graph;
    /** By vertex: how much more, or less, the edges of one block can bring to it. */
    private final long[] gain;

    private final long[] loss;
    /** By node: how much more, or less, the types of its block can bring to it. */
    private final long[] rise;

    private final long[] fall;
    /** By node: the block of its edge, or -1. */
    private final int[] block;

    private SlackLimits(CrossingNetwork network, ExchangeGraph graph) {
        this.network = network;
        this.graph = graph;
        gain = new long[network.hub + 1];
        loss = new long[network.hub + 1];
        rise = new long[network.hub];
        fall = new long[network.hub];
        block = new int[network.hub];
        Arrays.fill(block, -1);
    }

    /** Tells which edges of the graph are those of such limits. */
    static boolean[] of(CrossingNetwork network, ExchangeGraph graph) {
        SlackLimits limits = new SlackLimits(network, graph);
        int[] order = graph.byBlock();
        int end;
        for (int start = 0; start < order.length; start = end) {
            end = start + 1;
            while (end < order.length && graph.block(order[end]) == graph.block(order[start])) {
                end++;
            }
            limits.addBlock(Arrays.copyOfRange(order, start, end));
        }
        boolean[] isSlack = new boolean[graph.size()];
        for (int i = 0; i < isSlack.length; i++) {
            isSlack[i] = limits.isSlack(graph.edge(i));
        }
        return isSlack;
    }

    private void addBlock(int[] members) {
        for (int i : members) {
            if (graph.edge(i) < network.hub) {
                block[graph.edge(i)] = graph.block(i);
            }
            long more = more(graph.edge(i));
            long less = less(graph.edge(i));
            gain[graph.to(i)] += more;
            loss[graph.to(i)] += less;
            gain[graph.from(i)] += less;
            loss[graph.from(i)] += more;
        }
        for (int i : members) {
            if (graph.edge(i) > network.hub) {
                addType(i);
            }
        }
        for (int i : members) {
            gain[graph.to(i)] = 0;
            loss[graph.to(i)] = 0;
            gain[graph.from(i)] = 0;
            loss[graph.from(i)] = 0;
        }
    }

    private void addType(int i) {
        int edge = graph.edge(i);
        long more = more(edge);
        long less = less(edge);
        long gained = Math.min(more, Math.min(loss[graph.to(i)] - less, gain[graph.from(i)] - less));
        long lost = Math.min(less, Math.min(gain[graph.to(i)] - more, loss[graph.from(i)] - more));
        addAbove(network.tail[edge], graph.block(i), gained, lost);
        addAbove(network.head[edge], graph.block(i), gained, lost);
    }

    private void addAbove(int vertex, int ofBlock, long gained, long lost) {
        for (int v = vertex; v != network.hub; v = network.above(v)) {
            if (block[v] == ofBlock) {
                rise[v] += gained;
                fall[v] += lost;
            }
        }
    }

    private long more(int edge) {
        return edge > network.hub ? network.most[edge] - network.flow[edge] : UNBOUNDED;
    }

    private long less(int edge) {
        return edge > network.hub ? network.flow[edge] - network.least[edge] : UNBOUNDED;
    }

    private boolean isSlack(int edge) {
        return edge < network.hub
                && rise[edge] + fall[edge] > 0
                && network.flow[edge] + rise[edge] <= network.most[edge]
                && network.flow[edge] - fall[edge] >= network.least[edge];
    }
}
