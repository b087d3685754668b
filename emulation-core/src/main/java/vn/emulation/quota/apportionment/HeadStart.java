package vn.emulation.quota.apportionment;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Places that are certain by a divisor method, found by multiplying all weights and rounding, so that few are left to
 * be given one by one.
 *
 * <p>Places whose claims are at least 1 / m go before all others. If these are no more than there are, within the
 * bounds, then all of them are given; so a multiplier m is sought for which they are nearly all. Below a group whose
 * bound is met the claims differ, so there it is sought anew. Rounding is up to the estimates {@link #fewest} and
 * {@link #most}.
 */
final class HeadStart {
    private static final int HALF = 1 << (Multiplier.FRACTION - 1);
    private static final int ENOUGH = 16;

    private final Contest contest;
    private final UnitTree tree;
    private final int[] held;
    private final long[] lower;
    private final long[] upper;
    private final Deque<Range> waiting = new ArrayDeque<>();

    /** Places that are certain to be given below a node. */
    private record Range(int node, long places) {}

    private HeadStart(Contest contest) {
        this.contest = contest;
        tree = contest.tree;
        held = contest.least.clone();
        lower = new long[tree.parent.length];
        upper = new long[tree.parent.length];
    }

    /** Returns places by unit: no fewer than the minimum, no more than every solution gives it. */
    static int[] of(Contest contest) {
        HeadStart start = new HeadStart(contest);
        start.waiting.push(new Range(UnitTree.WHOLE, contest.usable));
        while (!start.waiting.isEmpty()) {
            start.jump(start.waiting.pop());
        }
        return start.held;
    }

    private void jump(Range range) {
        long code = search(range);
        if (code < 0) {
            return;
        }
        Multiplier multiplier = Multiplier.of(code);
        count(range.node, multiplier, upper, true);
        count(range.node, multiplier, lower, false);
        int v = range.node;
        while (v < tree.end[range.node]) {
            if (v != range.node && upper[v] <= contest.nodeLeast[v]) {
                waiting.push(new Range(v, contest.nodeLeast[v]));
                v = tree.end[v];
            } else if (v != range.node && upper[v] > contest.nodeMost[v]) {
                waiting.push(new Range(v, clamp(lower[v], contest.nodeLeast[v], contest.nodeMost[v])));
                v = tree.end[v];
            } else {
                hold(v, multiplier);
                v++;
            }
        }
    }

    private void hold(int node, Multiplier multiplier) {
        for (int i = tree.first[node]; i < tree.first[node + 1]; i++) {
            held[i] = (int) places(i, multiplier, false);
        }
    }

    /** The code of a multiplier that gives no more places than there are, and few less; -1 if every one gives more. */
    private long search(Range range) {
        long units = tree.first[tree.end[range.node]] - (long) tree.first[range.node];
        long tolerance = units / ENOUGH;
        long low = -1;
        long high = Multiplier.LARGEST_CODE + 1;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            long missing = range.places - count(range.node, Multiplier.of(middle), upper, true);
            if (missing < 0) {
                high = middle;
            } else {
                low = middle;
                high = missing <= tolerance ? low : high;
            }
        }
        return low;
    }

    /** Counts the places below a node and all nodes there, these before their bounds are applied. */
    private long count(int node, Multiplier multiplier, long[] sums, boolean up) {
        for (int v = node; v < tree.end[node]; v++) {
            sums[v] = 0;
            for (int i = tree.first[v]; i < tree.first[v + 1]; i++) {
                sums[v] += places(i, multiplier, up);
            }
        }
        for (int v = tree.end[node] - 1; v > node; v--) {
            sums[tree.parent[v]] += clamp(sums[v], contest.nodeLeast[v], contest.nodeMost[v]);
        }
        return sums[node];
    }

    private long places(int unit, Multiplier multiplier, boolean up) {
        long product = multiplier.times(contest.weight[unit]);
        long places = (up ? most(product) : fewest(product)) - contest.prior[unit];
        return clamp(places, contest.least[unit], contest.most[unit]);
    }

    /** No more than the number of places with d(k) at most the product. */
    private long fewest(long product) {
        return switch (contest.method) {
            case JEFFERSON -> product >> Multiplier.FRACTION;
            case ADAMS -> (product >> Multiplier.FRACTION) + 1;
            default -> (product + HALF) >> Multiplier.FRACTION;
        };
    }

    /**
     * No fewer than the number of places with d(k) at most the product.
     *
     * <p>Dean's d(k) = k + 1/2 - 1/(4k + 2) is the smaller of the two whose fraction is not one half.
     */
    private long most(long product) {
        if (contest.method != ApportionmentMethod.DEAN && contest.method != ApportionmentMethod.HUNTINGTON_HILL) {
            return fewest(product);
        }
        long whole = product >> Multiplier.FRACTION;
        long fraction = product & ((1 << Multiplier.FRACTION) - 1);
        long early = 2L * HALF / (4 * whole + 2) + 1;
        return fraction + 1 + early > HALF ? whole + 1 : whole;
    }

    private static long clamp(long value, long least, long most) {
        return Math.max(least, Math.min(value, most));
    }
}
