package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins the rows that may depend on each other: those that some limit bears on together and that could break it.
 *
 * <p>Levels join nothing. Where limits leave groups of rows independent, each group by itself has the best counts by
 * level that it can have, because counts in lexicographic order are the best together only if they are the best apart.
 */
final class GeneralGroups {
    private final Memberships memberships;
    private final CountProblem problem;
    private final int[] taken;
    private final BitSet differing = new BitSet();
    private final int[] joined;

    GeneralGroups(CountMaximum maximum, boolean[] differs) {
        memberships = maximum.memberships();
        problem = maximum.problem();
        taken = maximum.taken();
        joined = new int[taken.length];
        for (int row = 0; row < taken.length; row++) {
            differing.set(row, differs[row]);
            boolean isPart = taken[row] > 0 && taken[row] < maximum.count(row);
            joined[row] = differs[row] || isPart ? row : -1;
        }
    }

    /** Returns the group of each row; -1 for a row that is the same in all best sets. */
    int[] number(int[] cap, int[] floor, List<ShareConstraint> shares) {
        LimitedRows[] limits = limits(cap, floor);
        for (LimitedRows limit : limits) {
            if (!limit.isSlack()) {
                join(limit.rows());
            }
        }
        for (ShareConstraint share : shares) {
            if (!isSlack(share, limits)) {
                BitSet rows = (BitSet) limits[share.part()].rows().clone();
                rows.or(limits[share.whole()].rows());
                join(rows);
            }
        }
        return ExchangeGroups.number(joined);
    }

    private LimitedRows[] limits(int[] cap, int[] floor) {
        BitSet[] rows = new BitSet[cap.length];
        Arrays.setAll(rows, this::rowsOf);
        List<Integer> bySize = IntStream.range(0, cap.length)
                .boxed()
                .sorted(Comparator.comparing(set -> rows[set].cardinality()))
                .toList();
        LimitedRows[] limits = new LimitedRows[cap.length];
        List<LimitedRows> largestFirst = new ArrayList<>();
        for (int set : bySize) {
            long others = others(set);
            limits[set] = LimitedRows.of(rows[set], cap[set] - others, floor[set] - others, problem, largestFirst);
            if (!rows[set].isEmpty()) {
                largestFirst.add(0, limits[set]);
            }
        }
        return limits;
    }

    private BitSet rowsOf(int set) {
        BitSet rows = new BitSet();
        for (int k = memberships.firstMember(set); k < memberships.firstMember(set + 1); k++) {
            rows.set(memberships.member(k));
        }
        rows.and(differing);
        return rows;
    }

    /** What is taken of the rows of a set that are the same in all best sets. */
    private long others(int set) {
        long sum = 0;
        for (int k = memberships.firstMember(set); k < memberships.firstMember(set + 1); k++) {
            int variable = memberships.member(k);
            sum += variable < taken.length && !differing.get(variable) ? taken[variable] : 0;
        }
        return sum;
    }

    private boolean isSlack(ShareConstraint share, LimitedRows[] limits) {
        long ofPart = others(share.part());
        long ofWhole = others(share.whole());
        LimitedRows part = limits[share.part()];
        LimitedRows whole = limits[share.whole()];
        return share.isCap()
                ? share.admits(ofPart + part.largest(), ofWhole + whole.smallest())
                : share.admits(ofPart + part.smallest(), ofWhole + whole.largest());
    }

    private void join(BitSet rows) {
        int first = rows.nextSetBit(0);
        for (int row = first; row >= 0; row = rows.nextSetBit(row + 1)) {
            joined[ExchangeGroups.root(joined, row)] = ExchangeGroups.root(joined, first);
        }
    }
}
