package vn.emulation.quota.selection.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Dinic's maximum flow, with lower bounds met by way of a source and a sink of their own. */
final class TextbookFlow {
    private final List<int[]> arcs = new ArrayList<>();
    private final List<List<Integer>> leaving = new ArrayList<>();
    private final int source;
    private final int sink;
    private final int[] distance;
    private final int[] next;
    private int demand;

    /** A network of vertices from 0, without arcs. */
    TextbookFlow(int vertices) {
        source = vertices;
        sink = vertices + 1;
        distance = new int[vertices + 2];
        next = new int[vertices + 2];
        for (int v = 0; v < vertices + 2; v++) {
            leaving.add(new ArrayList<>());
        }
    }

    /** Adds an arc that must carry the least and may carry the most. */
    void add(int from, int to, int least, int most) {
        addArc(from, to, most - least);
        addArc(source, to, least);
        addArc(from, sink, least);
        demand += least;
    }

    private void addArc(int from, int to, int room) {
        leaving.get(from).add(arcs.size());
        arcs.add(new int[] {to, room});
        leaving.get(to).add(arcs.size());
        arcs.add(new int[] {from, 0});
    }

    /** Tells whether some circulation keeps all bounds. */
    boolean isFeasible() {
        int carried = 0;
        while (measure()) {
            Arrays.fill(next, 0);
            for (int pushed = push(source, demand); pushed > 0; pushed = push(source, demand)) {
                carried += pushed;
            }
        }
        return carried == demand;
    }

    private boolean measure() {
        Arrays.fill(distance, -1);
        distance[source] = 0;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(source));
        while (!waiting.isEmpty()) {
            int vertex = waiting.remove();
            for (int number : leaving.get(vertex)) {
                int[] arc = arcs.get(number);
                if (arc[1] > 0 && distance[arc[0]] < 0) {
                    distance[arc[0]] = distance[vertex] + 1;
                    waiting.add(arc[0]);
                }
            }
        }
        return distance[sink] >= 0;
    }

    private int push(int vertex, int units) {
        if (vertex == sink) {
            return units;
        }
        for (; next[vertex] < leaving.get(vertex).size(); next[vertex]++) {
            int number = leaving.get(vertex).get(next[vertex]);
            int[] arc = arcs.get(number);
            if (arc[1] > 0 && distance[arc[0]] == distance[vertex] + 1) {
                int pushed = push(arc[0], Math.min(units, arc[1]));
                if (pushed > 0) {
                    arc[1] -= pushed;
                    arcs.get(number ^ 1)[1] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
