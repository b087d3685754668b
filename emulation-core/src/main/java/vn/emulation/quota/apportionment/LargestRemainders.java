package vn.emulation.quota.apportionment;

import com.google.common.base.Verify;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hamilton's method, also with bounds.
 *
 * <p>Each unit receives its whole quota, raised to its minimum or cut to its maximum; the places left go one each to
 * the largest remainders among the units that were neither raised nor cut. If the places do not suffice, the raised units
 * are set aside with their minimums; if there are more left than such units, those that can take no more are set aside
 * with their maximums; and the quotas of the others are computed anew from the places and weights that are left.
 */
final class LargestRemainders {
    private final Contest contest;
    /** By number, with earlier years: what a unit receives before remainders; final once it is set aside. */
    private final long[] base;

    private final long[] whole;
    private final BigInteger[] remainder;
    /** The units that are not set aside. */
    private List<Integer> open = new ArrayList<>();

    private BigInteger weight = BigInteger.ZERO;
    private long places;

    private LargestRemainders(Contest contest) {
        this.contest = contest;
        int count = contest.weight.length;
        base = new long[count];
        whole = new long[count];
        remainder = new BigInteger[count];
        places = contest.usable;
        for (int i = 0; i < count; i++) {
            open.add(i);
            places += contest.prior[i];
            weight = weight.add(BigInteger.valueOf(contest.weight[i]));
        }
    }

    static Outcome solve(Contest contest) {
        return new LargestRemainders(contest).solve();
    }

    private Outcome solve() {
        while (true) {
            divide();
            long left = places - open.stream().mapToLong(i -> base[i]).sum();
            List<Integer> competing = open.stream().filter(this::competes).toList();
            if (left < 0) {
                setAside(open.stream().filter(i -> whole[i] < least(i)).toList());
            } else if (left > competing.size()) {
                setAside(open.stream().filter(i -> whole[i] >= most(i)).toList());
            } else {
                return rank(competing, (int) left);
            }
        }
    }

    private void divide() {
        BigInteger all = BigInteger.valueOf(places);
        BigInteger divisor = weight.max(BigInteger.ONE);
        for (int i : open) {
            BigInteger[] quota =
                    BigInteger.valueOf(contest.weight[i]).multiply(all).divideAndRemainder(divisor);
            whole[i] = quota[0].longValueExact();
            remainder[i] = quota[1];
            base[i] = Math.max(least(i), Math.min(whole[i], most(i)));
        }
    }

    private boolean competes(int unit) {
        return least(unit) <= whole[unit] && whole[unit] < most(unit);
    }

    private long least(int unit) {
        return (long) contest.prior[unit] + contest.least[unit];
    }

    private long most(int unit) {
        return (long) contest.prior[unit] + contest.most[unit];
    }

    private void setAside(List<Integer> settled) {
        // There is always somebody, since feasible bounds let the whole quotas of the others make up for it.
        Verify.verify(!settled.isEmpty(), "nobody to set aside");
        boolean[] aside = new boolean[base.length];
        for (int i : settled) {
            aside[i] = true;
            places -= base[i];
            weight = weight.subtract(BigInteger.valueOf(contest.weight[i]));
        }
        open = open.stream().filter(i -> !aside[i]).toList();
    }

    private Outcome rank(List<Integer> competing, int left) {
        Comparator<Integer> byRemainder = Comparator.comparing(i -> remainder[i]);
        List<Integer> ranked = competing.stream().sorted(byRemainder.reversed()).toList();
        boolean tied =
                0 < left && left < ranked.size() && byRemainder.compare(ranked.get(left - 1), ranked.get(left)) == 0;
        int[] certain = new int[base.length];
        for (int i = 0; i < certain.length; i++) {
            certain[i] = (int) (base[i] - contest.prior[i]);
        }
        List<String> tie = new ArrayList<>();
        int winners = 0;
        for (int k = 0; k < ranked.size(); k++) {
            int unit = ranked.get(k);
            if (tied && byRemainder.compare(unit, ranked.get(left)) == 0) {
                tie.add(contest.tree.units[unit].id());
            } else if (k < left) {
                certain[unit]++;
                winners++;
            }
        }
        return new Outcome(certain, tied ? List.of(new ApportionmentTie(tie, left - winners, List.of())) : List.of());
    }
}
