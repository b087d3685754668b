package vn.emulation.quota.selection.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The nodes of a circulation by what can still flow in cycles between them (strong components; Tarjan 1972). */
final class Regions {
    private final Circulation flows;
    private final int[] region;
    private final int[] order;
    private final int[] lowest;
    private final int[] next;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int visited;
    private int regions;

    private Regions(Circulation flows) {
        this.flows = flows;
        this.region = new int[flows.nodes()];
        this.order = new int[flows.nodes()];
        this.lowest = new int[flows.nodes()];
        this.next = new int[flows.nodes()];
        Arrays.fill(region, -1);
    }

    /** Returns the number of the region of each node. */
    static int[] of(Circulation flows) {
        Regions all = new Regions(flows);
        for (int node = 0; node < flows.nodes(); node++) {
            if (all.order[node] == 0) {
                all.visit(node);
            }
        }
        return all.region;
    }

    private void visit(int first) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(first, path);
        while (!path.isEmpty()) {
            int node = path.getLast();
            int[] incident = flows.incident(node);
            if (next[node] < incident.length) {
                int arc = incident[next[node]++];
                boolean rises = flows.tail(arc) == node;
                if (flows.isOpen(arc, rises)) {
                    look(node, flows.to(arc, rises), path);
                }
            } else {
                leave(path);
            }
        }
    }

    private void enter(int node, Deque<Integer> path) {
        order[node] = ++visited;
        lowest[node] = order[node];
        open.addLast(node);
        path.addLast(node);
    }

    private void look(int node, int other, Deque<Integer> path) {
        if (order[other] == 0) {
            enter(other, path);
        } else if (region[other] < 0) {
            lowest[node] = Math.min(lowest[node], order[other]);
        }
    }

    private void leave(Deque<Integer> path) {
        int node = path.removeLast();
        if (lowest[node] == order[node]) {
            int member;
            do {
                member = open.removeLast();
                region[member] = regions;
            } while (member != node);
            regions++;
        }
        if (!path.isEmpty()) {
            int above = path.getLast();
            lowest[above] = Math.min(lowest[above], lowest[node]);
        }
    }
}
