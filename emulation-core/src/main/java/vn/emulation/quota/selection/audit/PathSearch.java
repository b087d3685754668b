package vn.emulation.quota.selection.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.emulation.quota.selection.audit.Circulation.Step;

/** Raises arcs of a circulation along shortest cycles (Edmonds and Karp 1972). */
final class PathSearch {
    private final Circulation flows;
    private final Effort effort;

    PathSearch(Circulation flows, Effort effort) {
        this.flows = flows;
        this.effort = effort;
    }

    /** Raises the flow of an arc to a number, or as far as bounds allow; returns what it then is. */
    int raise(int arc, int wanted) {
        boolean found = true;
        while (found && flows.flow(arc) < wanted) {
            found = flows.isOpen(arc, true) && push(arc);
        }
        return flows.flow(arc);
    }

    /** Raises every arc to its floor; returns whether that could be done. */
    boolean meetFloors() {
        boolean met = true;
        for (int arc = 0; arc < flows.scopeArcs() && met; arc++) {
            while (met && flows.isLacking(arc)) {
                met = push(arc);
            }
        }
        return met;
    }

    private boolean push(int arc) {
        List<Step> path = path(flows.head(arc), flows.tail(arc), arc);
        path.forEach(flows::push);
        if (!path.isEmpty()) {
            flows.push(new Step(arc, true));
        }
        return !path.isEmpty();
    }

    /** A shortest path around an arc; empty if there is none or the effort is spent. */
    private List<Step> path(int from, int to, int without) {
        Step[] via = new Step[flows.nodes()];
        boolean[] seen = new boolean[flows.nodes()];
        Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
        seen[from] = true;
        while (!waiting.isEmpty() && !seen[to] && !effort.isSpent()) {
            int node = waiting.remove();
            effort.spend(1 + flows.incident(node).length);
            for (int arc : flows.incident(node)) {
                boolean rises = flows.tail(arc) == node;
                int next = flows.to(arc, rises);
                if (arc != without && !seen[next] && flows.isOpen(arc, rises)) {
                    seen[next] = true;
                    via[next] = new Step(arc, rises);
                    waiting.add(next);
                }
            }
        }
        List<Step> path = new ArrayList<>();
        for (int node = to; seen[to] && node != from; node = flows.from(via[node].arc(), via[node].rises())) {
            path.add(via[node]);
        }
        return path;
    }
}
