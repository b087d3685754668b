package vn.emulation.quota.selection.internal;

import java.util.List;

/** Chooses how to divide a problem whose relaxation breaks a bound. */
final class Branching {
    private static final Branch NONE = new Branch(-1, 0, false);
    private static final int ANYTHING = -1;

    private final CountProblem problem;
    private final Memberships memberships;
    private final List<ShareConstraint> shares;

    /**
     * A variable, and the value up to which its counts make the lower of two parts.
     *
     * @param variable the variable, or -1 if no bound is broken
     * @param isUpperFirst which part is likelier to keep the bound
     */
    record Branch(int variable, int value, boolean isUpperFirst) {}

    Branching(CountProblem problem, Memberships memberships, List<ShareConstraint> shares) {
        this.problem = problem;
        this.memberships = memberships;
        this.shares = shares;
    }

    /** Returns the branch for the first bound that the counts break. */
    Branch of(int[] counts) {
        int[] sums = new int[memberships.sets()];
        for (int set = 0; set < sums.length; set++) {
            sums[set] = memberships.sum(set, counts);
        }
        for (int set = 0; set < sums.length; set++) {
            if (sums[set] > problem.most(set)) {
                return lower(set, ANYTHING, counts, sums[set] - problem.most(set));
            }
            if (sums[set] < problem.least(set)) {
                return raise(set, ANYTHING, counts, problem.least(set) - sums[set]);
            }
        }
        for (ShareConstraint share : shares) {
            if (!share.admits(sums[share.part()], sums[share.whole()])) {
                return of(share, counts, sums);
            }
        }
        return NONE;
    }

    /** Changes the part alone if that is possible, else the rest of the whole, else what is in both. */
    private Branch of(ShareConstraint share, int[] counts, int[] sums) {
        int excess = (int) (sums[share.part()] - share.limit(sums[share.whole()]));
        Branch part = share.isCap()
                ? lower(share.part(), share.whole(), counts, excess)
                : raise(share.part(), share.whole(), counts, -excess);
        if (part.variable >= 0) {
            return part;
        }
        Branch whole = share.isCap()
                ? raise(share.whole(), share.part(), counts, 1)
                : lower(share.whole(), share.part(), counts, 1);
        if (whole.variable >= 0) {
            return whole;
        }
        Branch both = share.isCap()
                ? lower(share.part(), ANYTHING, counts, excess)
                : raise(share.part(), ANYTHING, counts, -excess);
        return both.variable >= 0 ? both : open(share, counts);
    }

    private Branch open(ShareConstraint share, int[] counts) {
        Branch lower = lower(share.whole(), ANYTHING, counts, 1);
        Branch whole = lower.variable >= 0 ? lower : raise(share.whole(), ANYTHING, counts, 1);
        Branch other = whole.variable >= 0 ? whole : lower(share.part(), ANYTHING, counts, 1);
        return other.variable >= 0 ? other : raise(share.part(), ANYTHING, counts, 1);
    }

    /** Takes less of the last member that has more than it must, and so of those that matter least. */
    private Branch lower(int set, int except, int[] counts, int units) {
        for (int k = memberships.firstMember(set + 1) - 1; k >= memberships.firstMember(set); k--) {
            int variable = memberships.member(k);
            if (counts[variable] > problem.low[variable] && isApart(except, variable)) {
                return new Branch(variable, Math.max(problem.low[variable], counts[variable] - units), false);
            }
        }
        return NONE;
    }

    /** Takes more of the first member that may have more. */
    private Branch raise(int set, int except, int[] counts, int units) {
        for (int k = memberships.firstMember(set); k < memberships.firstMember(set + 1); k++) {
            int variable = memberships.member(k);
            if (counts[variable] < problem.high[variable] && isApart(except, variable)) {
                int value = Math.min(problem.high[variable], counts[variable] + units);
                return new Branch(variable, value - 1, true);
            }
        }
        return NONE;
    }

    private boolean isApart(int set, int variable) {
        return set == ANYTHING || !memberships.contains(set, variable);
    }
}
