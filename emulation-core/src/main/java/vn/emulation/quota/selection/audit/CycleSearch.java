package vn.emulation.quota.selection.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
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

    /** 1 for wanted arcs, 0 for others. */
    private final int[] worth;

    private int[] wanted = {};

    /** 1 to raise the wanted arcs, -1 to lower them. */
    private int sign = 1;

    CycleSearch(Circulation flows, int kinds, Effort effort) {
        this.flows = flows;
        this.effort = effort;
        this.distance = new int[flows.nodes()];
        this.via = new Step[flows.nodes()];
        this.waits = new boolean[flows.nodes()];
        this.dead = new boolean[kinds];
        this.worth = new int[flows.arcs()];
    }

    /** Returns a cycle that raises wanted arcs in all, or nothing after freezing what all as good have in common. */
    List<Step> raise(int[] arcs) {
        List<Step> cycle = search(arcs, 1);
        if (cycle.isEmpty() && !effort.isSpent()) {
            freeze();
            if (open(true) == 1 && open(false) == 0) {
                bury();
            }
        }
        reset();
        return cycle;
    }

    /** Returns whether a cycle raises or lowers some arcs in all. */
    boolean varies(int[] arcs) {
        boolean up = !search(arcs, 1).isEmpty();
        reset();
        boolean down = !search(arcs, -1).isEmpty();
        reset();
        return up || down;
    }

    private List<Step> search(int[] arcs, int direction) {
        wanted = arcs;
        sign = direction;
        IntStream.of(arcs).forEach(arc -> worth[arc] = 1);
        int open = open(sign > 0);
        for (int arc : wanted) {
            if (isPassable(arc, sign > 0)) {
                relax(arc, sign > 0);
            }
        }
        List<Step> cycle = List.of();
        while (!waiting.isEmpty() && cycle.isEmpty() && !effort.isSpent()) {
            int node = waiting.remove();
            waits[node] = false;
            effort.spend(1 + flows.incident(node).length);
            for (int arc : flows.incident(node)) {
                boolean rises = flows.tail(arc) == node;
                if (isPassable(arc, rises)) {
                    relax(arc, rises);
                }
            }
            cycle = distance[node] < -open ? cycle(node) : cycle;
        }
        return cycle;
    }

    /** How many wanted arcs can rise, or else fall. */
    private int open(boolean rises) {
        return (int) IntStream.of(wanted).filter(arc -> isPassable(arc, rises)).count();
    }

    private boolean isPassable(int arc, boolean rises) {
        return flows.isOpen(arc, rises) && !(rises && worth[arc] != 0 && isDead(arc));
    }

    private boolean isDead(int arc) {
        return arc >= flows.scopeArcs() && dead[flows.rows().kind()[arc - flows.scopeArcs()]];
    }

    private void relax(int arc, boolean rises) {
        int to = flows.to(arc, rises);
        int cost = -sign * worth[arc] * (rises ? 1 : -1);
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
        IntStream.of(wanted).forEach(this::freezeIfFixed);
    }

    private void freezeIfFixed(int arc) {
        int cost = isDead(arc) ? 0 : -worth[arc];
        if (cost + distance[flows.tail(arc)] - distance[flows.head(arc)] != 0) {
            flows.freeze(arc);
        }
    }

    private void bury() {
        for (int arc : wanted) {
            if (arc >= flows.scopeArcs() && isPassable(arc, true)) {
                dead[flows.rows().kind()[arc - flows.scopeArcs()]] = true;
            }
        }
    }

    private void reset() {
        IntStream.of(wanted).forEach(arc -> worth[arc] = 0);
        touched.forEach(node -> distance[node] = 0);
        waiting.forEach(node -> waits[node] = false);
        touched.clear();
        waiting.clear();
    }
}
