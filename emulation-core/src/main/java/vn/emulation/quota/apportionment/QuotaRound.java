package vn.emulation.quota.apportionment;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quotas of units that Hamilton's method has not set aside, from the places that they hold together. */
final class QuotaRound {

    /** How the whole quota of a unit stands to its bounds. */
    enum Standing {
        /** Below the minimum. */
        RAISED,
        /** Not below the maximum. */
        FULL,
        /** Between them, with room for one more. */
        COMPETING
    }

    private record Quota(BigInteger whole, BigInteger remainder) {}

    private final BigInteger weight;
    private final Map<String, Quota> quotas = new LinkedHashMap<>();
    private final BigInteger left;
    private final long competing;

    QuotaRound(SettledShares settled, List<ApportionmentUnit> units, int decimals) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger places = BigInteger.ZERO;
        for (ApportionmentUnit unit : units) {
            sum = sum.add(Borders.whole(unit, decimals));
            places = places.add(BigInteger.valueOf((long) unit.prior() + settled.places(unit)));
        }
        weight = sum.max(BigInteger.ONE);
        BigInteger given = BigInteger.ZERO;
        for (ApportionmentUnit unit : units) {
            BigInteger[] quota = Borders.whole(unit, decimals).multiply(places).divideAndRemainder(weight);
            quotas.put(unit.id(), new Quota(quota[0], quota[1]));
            given = given.add(base(unit));
        }
        left = places.subtract(given);
        competing = units.stream()
                .filter(unit -> standing(unit) == Standing.COMPETING)
                .count();
    }

    /** Whether minimums leave too few places for whole quotas. */
    boolean isShort() {
        return left.signum() < 0;
    }

    /** Whether maximums leave more places than can be given one each. */
    boolean isOver() {
        return left.compareTo(BigInteger.valueOf(competing)) > 0;
    }

    Standing standing(ApportionmentUnit unit) {
        BigInteger whole = quota(unit).whole;
        if (whole.compareTo(least(unit)) < 0) {
            return Standing.RAISED;
        }
        return whole.compareTo(most(unit)) >= 0 ? Standing.FULL : Standing.COMPETING;
    }

    /** The whole quota within the bounds, with earlier years. */
    BigInteger base(ApportionmentUnit unit) {
        return quota(unit).whole.max(least(unit)).min(most(unit));
    }

    /** The claim to the place after the whole quota. */
    Claim claim(ApportionmentUnit unit) {
        int place = quota(unit).whole.intValueExact() + 1;
        return new Claim(unit.id(), place, quota(unit).remainder, weight);
    }

    private Quota quota(ApportionmentUnit unit) {
        return quotas.getOrDefault(unit.id(), new Quota(BigInteger.ZERO, BigInteger.ZERO));
    }

    private static BigInteger least(ApportionmentUnit unit) {
        return BigInteger.valueOf((long) unit.prior() + unit.minimum());
    }

    private static BigInteger most(ApportionmentUnit unit) {
        return BigInteger.valueOf((long) unit.prior() + Borders.most(unit));
    }
}
