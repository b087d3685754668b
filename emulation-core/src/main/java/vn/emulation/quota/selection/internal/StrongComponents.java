package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/** The strongly connected components of a directed graph (Tarjan 1972), without recursion. */
final class StrongComponents {
    private final int[] first;
    private final int[] target;
    /** By vertex: its component, from 0; -1 while unknown. */
    private final int[] component;

    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] path;
    private final int[] pending;
    private int pathLength;
    private int pendingCount;
    private int visited;
    private int components;

    private StrongComponents(int vertices, int[] from, int[] to, int arcs) {
        first = new int[vertices + 1];
        target = new int[arcs];
        for (int i = 0; i < arcs; i++) {
            first[from[i] + 1]++;
        }
        for (int v = 0; v < vertices; v++) {
            first[v + 1] += first[v];
        }
        next = Arrays.copyOf(first, vertices);
        for (int i = 0; i < arcs; i++) {
            target[next[from[i]]++] = to[i];
        }
        System.arraycopy(first, 0, next, 0, vertices);
        component = new int[vertices];
        Arrays.fill(component, -1);
        order = new int[vertices];
        low = new int[vertices];
        path = new int[vertices];
        pending = new int[vertices];
    }

    /**
     * Returns the component of each vertex, a number from 0.
     *
     * @param from the tail of each arc
     * @param to the head of each arc
     * @param arcs how many arcs there are
     */
    static int[] of(int vertices, int[] from, int[] to, int arcs) {
        StrongComponents search = new StrongComponents(vertices, from, to, arcs);
        for (int v = 0; v < vertices; v++) {
            if (search.component[v] < 0) {
                search.visitFrom(v);
            }
        }
        return search.component;
    }

    private void visitFrom(int root) {
        enter(root);
        while (pathLength > 0) {
            int vertex = path[pathLength - 1];
            if (next[vertex] == first[vertex + 1]) {
                leave(vertex);
                continue;
            }
            int other = target[next[vertex]++];
            if (order[other] == 0) {
                enter(other);
            } else if (component[other] < 0) {
                low[vertex] = Math.min(low[vertex], order[other]);
            }
        }
    }

    private void enter(int vertex) {
        visited++;
        order[vertex] = visited;
        low[vertex] = visited;
        path[pathLength++] = vertex;
        pending[pendingCount++] = vertex;
    }

    private void leave(int vertex) {
        pathLength--;
        if (pathLength > 0) {
            int before = path[pathLength - 1];
            low[before] = Math.min(low[before], low[vertex]);
        }
        if (low[vertex] == order[vertex]) {
            do {
                pendingCount--;
                component[pending[pendingCount]] = components;
            } while (pending[pendingCount] != vertex);
            components++;
        }
    }
}
