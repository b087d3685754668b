package vn.emulation.quota.selection.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.emulation.quota.selection.audit.Circulation.Step;

/**
 * Looks for a cycle that raises the flow of wanted arcs in all (Bellman 1958, Ford 1956, with a queue).
 *
 * <p>If there is none, the distances found say which flows are the same in every circulation as good: those of arcs whose
 * reduced cost is not zero (complementary slackness). These are frozen, so that what comes next leaves this as it is.
 */
final class CycleSearch {
    private final Circulation flows;
    private final Effort effort;
    private final int[] distance;
    private final Step[] via;
    private final boolean[] waits;
    private final List<Integer> touched = new ArrayList<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    /** Classes of which a row, and so each worse one, was found in no cycle that raises it. */
    private final boolean[] dead;

    private int from;
    private int end;

    CycleSearch(Circulation flows, int kinds, Effort effort) {
        this.flows = flows;
        this.effort = effort;
        this.distance = new int[flows.nodes()];
        this.via = new Step[flows.nodes()];
        this.waits = new boolean[flows.nodes()];
        this.dead = new boolean[kinds];
    }

    /**
     * Returns a cycle that raises wanted arcs in all, or nothing after freezing what all as good have in common.
     *
     * @param first the first wanted arc
     * @param behind the one behind the last
     */
    List<Step> raise(int first, int behind) {
        from = first;
        end = behind;
        int open = 0;
        int lowerable = 0;
        for (int arc = from; arc < end; arc++) {
            open += canRise(arc) ? 1 : 0;
            lowerable += flows.isOpen(arc, false) ? 1 : 0;
        }
        List<Step> cycle = search(open);
        if (cycle.isEmpty() && !effort.isSpent()) {
            freeze();
            if (open == 1 && lowerable == 0) {
                bury();
            }
        }
        reset();
        return cycle;
    }

    private List<Step> search(int open) {
        for (int arc = from; arc < end; arc++) {
            if (canRise(arc)) {
                relax(arc, true);
            }
        }
        List<Step> cycle = List.of();
        while (!waiting.isEmpty() && cycle.isEmpty() && !effort.isSpent()) {
            int node = waiting.remove();
            waits[node] = false;
            effort.spend(1 + flows.incident(node).length);
            for (int arc : flows.incident(node)) {
                boolean rises = flows.tail(arc) == node;
                if (rises ? canRise(arc) : flows.isOpen(arc, false)) {
                    relax(arc, rises);
                }
            }
            cycle = distance[node] < -open ? cycle(node) : cycle;
        }
        return cycle;
    }

    private boolean canRise(int arc) {
        return flows.isOpen(arc, true) && !(isWanted(arc) && isDead(arc));
    }

    private boolean isWanted(int arc) {
        return from <= arc && arc < end;
    }

    private boolean isDead(int arc) {
        return arc >= flows.scopeArcs() && dead[flows.rows().kind()[arc - flows.scopeArcs()]];
    }

    private void relax(int arc, boolean rises) {
        int to = flows.to(arc, rises);
        int cost = !isWanted(arc) ? 0 : rises ? -1 : 1;
        int through = distance[flows.from(arc, rises)] + cost;
        if (through < distance[to]) {
            if (distance[to] == 0) {
                touched.add(to);
            }
            distance[to] = through;
            via[to] = new Step(arc, rises);
            if (!waits[to]) {
                waits[to] = true;
                waiting.add(to);
            }
        }
    }

    /** The cycle that leads to a node that was come to by more wanted arcs than can rise. */
    private List<Step> cycle(int reached) {
        int node = reached;
        for (int back = 0; back < distance.length; back++) {
            node = before(node);
        }
        List<Step> cycle = new ArrayList<>();
        int at = node;
        do {
            cycle.add(via[at]);
            at = before(at);
        } while (at != node);
        return cycle;
    }

    private int before(int node) {
        return flows.from(via[node].arc(), via[node].rises());
    }

    private void freeze() {
        for (int node : touched) {
            effort.spend(flows.incident(node).length);
            for (int arc : flows.incident(node)) {
                freezeIfFixed(arc);
            }
        }
        for (int arc = from; arc < end; arc++) {
            freezeIfFixed(arc);
        }
    }

    private void freezeIfFixed(int arc) {
        int cost = isWanted(arc) && !isDead(arc) ? -1 : 0;
        if (cost + distance[flows.tail(arc)] - distance[flows.head(arc)] != 0) {
            flows.freeze(arc);
        }
    }

    private void bury() {
        for (int arc = Math.max(from, flows.scopeArcs()); arc < end; arc++) {
            if (canRise(arc)) {
                dead[flows.rows().kind()[arc - flows.scopeArcs()]] = true;
            }
        }
    }

    private void reset() {
        touched.forEach(node -> distance[node] = 0);
        waiting.forEach(node -> waits[node] = false);
        touched.clear();
        waiting.clear();
    }
}
