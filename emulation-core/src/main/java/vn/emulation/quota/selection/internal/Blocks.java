package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * The blocks of an undirected graph: two edges share one if some cycle passes both (Hopcroft and Tarjan 1973), without
 * recursion. There may be parallel edges, and loops, which are blocks of their own.
 */
final class Blocks {
    private final int[] from;
    private final int[] to;
    private final int[] first;
    private final int[] incident;
    private final int[] block;
    private final boolean[] isSeen;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] path;
    /** By place on the path: the edge that led there. */
    private final int[] entry;

    private final int[] pending;
    private int pathLength;
    private int pendingCount;
    private int visited;
    private int blocks;

    private Blocks(int vertices, int[] from, int[] to) {
        this.from = from;
        this.to = to;
        first = new int[vertices + 1];
        for (int i = 0; i < from.length; i++) {
            first[from[i] + 1]++;
            first[to[i] + 1]++;
        }
        for (int v = 0; v < vertices; v++) {
            first[v + 1] += first[v];
        }
        next = Arrays.copyOf(first, vertices);
        incident = new int[2 * from.length];
        for (int i = 0; i < from.length; i++) {
            incident[next[from[i]]++] = i;
            incident[next[to[i]]++] = i;
        }
        System.arraycopy(first, 0, next, 0, vertices);
        block = new int[from.length];
        isSeen = new boolean[from.length];
        pending = new int[from.length];
        order = new int[vertices];
        low = new int[vertices];
        path = new int[vertices];
        entry = new int[vertices];
    }

    /** Returns the block of each edge, a number from 0. */
    static int[] of(int vertices, int[] from, int[] to) {
        Blocks search = new Blocks(vertices, from, to);
        for (int v = 0; v < vertices; v++) {
            if (search.order[v] == 0) {
                search.visitFrom(v);
            }
        }
        return search.block;
    }

    private void visitFrom(int root) {
        enter(root, -1);
        while (pathLength > 0) {
            int vertex = path[pathLength - 1];
            if (next[vertex] == first[vertex + 1]) {
                leave(vertex);
                continue;
            }
            int edge = incident[next[vertex]++];
            if (!isSeen[edge]) {
                isSeen[edge] = true;
                follow(edge, vertex);
            }
        }
    }

    private void follow(int edge, int vertex) {
        int other = from[edge] ^ to[edge] ^ vertex;
        if (other == vertex) {
            block[edge] = blocks++;
            return;
        }
        pending[pendingCount++] = edge;
        if (order[other] == 0) {
            enter(other, edge);
        } else {
            low[vertex] = Math.min(low[vertex], order[other]);
        }
    }

    private void enter(int vertex, int edge) {
        visited++;
        order[vertex] = visited;
        low[vertex] = visited;
        path[pathLength] = vertex;
        entry[pathLength] = edge;
        pathLength++;
    }

    private void leave(int vertex) {
        pathLength--;
        if (pathLength == 0) {
            return;
        }
        int before = path[pathLength - 1];
        low[before] = Math.min(low[before], low[vertex]);
        if (low[vertex] >= order[before]) {
            do {
                pendingCount--;
                block[pending[pendingCount]] = blocks;
            } while (pending[pendingCount] != entry[pathLength]);
            blocks++;
        }
    }
}
