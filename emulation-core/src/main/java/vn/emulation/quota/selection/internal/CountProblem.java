package vn.emulation.quota.selection.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Counts with bounds, and sets of them whose sums have bounds, some depending on each other.
 *
 * <p>Bounds are narrowed by choice and by what follows from them, and can be put back to where they were. What follows
 * is complete once every count is settled.
 */
final class CountProblem {
    final int variables;
    final int[] low;
    final int[] high;
    private final Memberships memberships;
    private final List<ShareConstraint> shares;
    private final int[] least;
    private final int[] most;
    private final int[] sumLow;
    private final int[] sumHigh;
    private final int[] waiting;
    private final boolean[] isWaiting;
    private int waitingCount;
    /** What was narrowed, with the bounds before: of a variable, or of a set after all variables. */
    private int[] trail = new int[96];

    private int trailLength;

    /** Makes a problem whose counts are all 0. */
    CountProblem(Memberships memberships, List<ShareConstraint> shares) {
        this.memberships = memberships;
        this.shares = shares;
        variables = memberships.variables();
        low = new int[variables];
        high = new int[variables];
        least = new int[memberships.sets()];
        most = new int[memberships.sets()];
        Arrays.fill(most, Integer.MAX_VALUE);
        sumLow = new int[memberships.sets()];
        sumHigh = new int[memberships.sets()];
        waiting = new int[memberships.sets()];
        isWaiting = new boolean[memberships.sets()];
        for (int set = 0; set < memberships.sets(); set++) {
            await(set);
        }
    }

    /** Sets the bounds of a variable, narrower or wider; what was narrowed before can then not be put back. */
    void reset(int variable, int newLow, int newHigh) {
        trailLength = 0;
        change(variable, newLow, newHigh);
    }

    int mark() {
        return trailLength;
    }

    /** Puts all bounds back to where they were at the mark. */
    void undo(int mark) {
        while (trailLength > mark) {
            trailLength -= 3;
            int item = trail[trailLength];
            if (item < variables) {
                change(item, trail[trailLength + 1], trail[trailLength + 2]);
            } else {
                least[item - variables] = trail[trailLength + 1];
                most[item - variables] = trail[trailLength + 2];
            }
        }
        clearWaiting();
    }

    /** Narrows the bounds of a variable; false if nothing is left between them. */
    boolean narrow(int variable, int newLow, int newHigh) {
        int narrowLow = Math.max(low[variable], newLow);
        int narrowHigh = Math.min(high[variable], newHigh);
        if (narrowLow != low[variable] || narrowHigh != high[variable]) {
            push(variable, low[variable], high[variable]);
            change(variable, narrowLow, narrowHigh);
        }
        return narrowLow <= narrowHigh;
    }

    /** Narrows the bounds of the sum of a set; false if nothing is left between them. */
    boolean narrowSet(int set, int newLeast, int newMost) {
        int narrowLeast = Math.max(least[set], newLeast);
        int narrowMost = Math.min(most[set], newMost);
        if (narrowLeast != least[set] || narrowMost != most[set]) {
            push(variables + set, least[set], most[set]);
            least[set] = narrowLeast;
            most[set] = narrowMost;
            await(set);
        }
        return narrowLeast <= narrowMost;
    }

    private void push(int item, int before, int after) {
        if (trailLength + 3 > trail.length) {
            trail = Arrays.copyOf(trail, 2 * trail.length);
        }
        trail[trailLength] = item;
        trail[trailLength + 1] = before;
        trail[trailLength + 2] = after;
        trailLength += 3;
    }

    private void change(int variable, int newLow, int newHigh) {
        for (int k = memberships.firstSet(variable); k < memberships.firstSet(variable + 1); k++) {
            int set = memberships.set(k);
            sumLow[set] += newLow - low[variable];
            sumHigh[set] += newHigh - high[variable];
            await(set);
        }
        low[variable] = newLow;
        high[variable] = newHigh;
    }

    private void await(int set) {
        if (!isWaiting[set]) {
            isWaiting[set] = true;
            waiting[waitingCount++] = set;
        }
    }

    private void clearWaiting() {
        for (int i = 0; i < waitingCount; i++) {
            isWaiting[waiting[i]] = false;
        }
        waitingCount = 0;
    }

    /** Narrows all that follows from what was narrowed; false if that is a contradiction. */
    boolean propagate() {
        while (waitingCount > 0) {
            int set = waiting[--waitingCount];
            isWaiting[set] = false;
            if (!narrowMembers(set) || !narrowShares(set)) {
                clearWaiting();
                return false;
            }
        }
        return true;
    }

    private boolean narrowMembers(int set) {
        int spare = most[set] - sumLow[set];
        int surplus = sumHigh[set] - least[set];
        if (spare < 0 || surplus < 0) {
            return false;
        }
        int widest = Math.min(spare, surplus);
        for (int k = memberships.firstMember(set); k < memberships.firstMember(set + 1); k++) {
            int variable = memberships.member(k);
            if (high[variable] - low[variable] > widest) {
                narrow(variable, high[variable] - surplus, low[variable] + spare);
            }
        }
        return true;
    }

    private boolean narrowShares(int set) {
        for (ShareConstraint share : shares) {
            if ((share.part() == set || share.whole() == set) && !narrowShare(share)) {
                return false;
            }
        }
        return true;
    }

    private boolean narrowShare(ShareConstraint share) {
        int part = share.part();
        int whole = share.whole();
        if (share.isCap()) {
            long cap = share.limit(largest(whole));
            int from = smallestWhole(share);
            return narrowSet(part, 0, (int) Math.min(cap, most[part])) && narrowSet(whole, from, most[whole]);
        }
        long floor = share.limit(smallest(whole));
        return floor <= largest(part)
                && narrowSet(part, (int) floor, most[part])
                && narrowSet(whole, 0, largestWhole(share));
    }

    /** The least whole of which the share is enough for the least part; one more than possible if none is. */
    private int smallestWhole(ShareConstraint share) {
        long from = smallest(share.whole());
        long to = (long) largest(share.whole()) + 1;
        while (from < to) {
            long middle = (from + to) / 2;
            if (share.limit(middle) >= smallest(share.part())) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return (int) from;
    }

    /** The largest whole of which the share is not too much for the largest part; -1 if there is none. */
    private int largestWhole(ShareConstraint share) {
        long from = (long) smallest(share.whole()) - 1;
        long to = largest(share.whole());
        while (from < to) {
            long middle = (from + to + 1) / 2;
            if (share.limit(middle) <= largest(share.part())) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return (int) from;
    }

    int least(int set) {
        return least[set];
    }

    int most(int set) {
        return most[set];
    }

    int smallest(int set) {
        return Math.max(least[set], sumLow[set]);
    }

    int largest(int set) {
        return Math.min(most[set], sumHigh[set]);
    }
}
