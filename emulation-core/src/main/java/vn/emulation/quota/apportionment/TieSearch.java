package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what could have gone otherwise: places that a unit holds, and others claim with equal strength.
 *
 * <p>A unit can leave a place to another if every group that only one of them stands in keeps within its bounds. So the
 * place of a unit reaches up from its node through the groups that may lose one, and the claim of another through those
 * that may gain one; where both reach one node, the place can pass. By optimality the strongest claim that reaches a
 * node is no stronger than the weakest place that does; where they are equal, there is a tie. Ties that share a unit are
 * one.
 */
final class TieSearch {
    private static final int NONE = -1;

    private final Contest contest;
    private final ClaimOrder order;
    private final int[] held;
    private final Reservations nodes;
    /** By node: the unit with the weakest place that reaches it. */
    private final int[] weakest;
    /** By node: the unit with the strongest claim that reaches it. */
    private final int[] strongest;
    /** By node: another node of the same tie, or the node itself. */
    private final int[] joined;

    TieSearch(Contest contest, ClaimOrder order, int[] held, Reservations nodes) {
        this.contest = contest;
        this.order = order;
        this.held = held;
        this.nodes = nodes;
        int count = contest.tree.parent.length;
        weakest = new int[count];
        strongest = new int[count];
        joined = new int[count];
        Arrays.fill(weakest, NONE);
        Arrays.fill(strongest, NONE);
        Arrays.setAll(joined, v -> v);
    }

    Outcome outcome() {
        for (int i = 0; i < held.length; i++) {
            reachWithPlace(i);
            reachWithClaim(i);
        }
        Map<Integer, TiedUnits> ties = new TreeMap<>();
        for (int i = 0; i < held.length; i++) {
            join(i, true);
            join(i, false);
        }
        int[] certain = held.clone();
        for (int i = 0; i < held.length; i++) {
            int place = tiedAt(i, true);
            int claim = tiedAt(i, false);
            if (place != NONE) {
                certain[i]--;
                tie(ties, place).addHolder(i);
            } else if (claim != NONE) {
                tie(ties, claim).add(i);
            }
        }
        List<ApportionmentTie> found = new ArrayList<>();
        ties.values().forEach(tie -> found.add(tie.toTie(nodes)));
        return new Outcome(certain, found);
    }

    private TiedUnits tie(Map<Integer, TiedUnits> ties, int node) {
        return ties.computeIfAbsent(root(node), v -> new TiedUnits(contest));
    }

    private void reachWithPlace(int unit) {
        for (int v = start(unit, true); v != NONE; v = next(v, true)) {
            if (weakest[v] == NONE || compare(unit, true, weakest[v], true) < 0) {
                weakest[v] = unit;
            }
        }
    }

    private void reachWithClaim(int unit) {
        for (int v = start(unit, false); v != NONE; v = next(v, false)) {
            if (strongest[v] == NONE || compare(unit, false, strongest[v], false) > 0) {
                strongest[v] = unit;
            }
        }
    }

    private void join(int unit, boolean place) {
        int first = NONE;
        for (int v = start(unit, place); v != NONE; v = next(v, place)) {
            if (isTied(unit, place, v)) {
                first = first == NONE ? v : first;
                joined[root(v)] = root(first);
            }
        }
    }

    private int tiedAt(int unit, boolean place) {
        for (int v = start(unit, place); v != NONE; v = next(v, place)) {
            if (isTied(unit, place, v)) {
                return v;
            }
        }
        return NONE;
    }

    private boolean isTied(int unit, boolean place, int node) {
        return weakest[node] != NONE
                && strongest[node] != NONE
                && compare(unit, place, weakest[node], true) == 0
                && compare(unit, place, strongest[node], false) == 0;
    }

    private int root(int node) {
        int v = node;
        while (joined[v] != v) {
            v = joined[v];
        }
        return v;
    }

    private int start(int unit, boolean place) {
        boolean movable = place ? held[unit] > contest.least[unit] : held[unit] < contest.most[unit];
        return movable ? contest.tree.node[unit] : NONE;
    }

    private int next(int node, boolean place) {
        long given = nodes.given(node);
        boolean movable = place ? given > contest.nodeLeast[node] : given < contest.nodeMost[node];
        return movable ? contest.tree.parent[node] : NONE;
    }

    private int compare(int unit, boolean place, int other, boolean otherPlace) {
        return order.compare(unit, counted(unit, place), other, counted(other, otherPlace));
    }

    /** The places before the one in question: the last that is held, or the next. */
    private long counted(int unit, boolean place) {
        return (long) contest.prior[unit] + held[unit] - (place ? 1 : 0);
    }
}
