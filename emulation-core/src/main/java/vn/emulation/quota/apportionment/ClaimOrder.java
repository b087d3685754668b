package vn.emulation.quota.apportionment;

import java.math.BigInteger;

/** The order of claims w / d(k) by a divisor method, exact. */
interface ClaimOrder {

    /**
     * Compares the claim of a unit to one more place with that of another.
     *
     * @param unit the number of a unit of positive weight
     * @param held the places it holds, of all years
     * @param other the number of another such unit
     * @param otherHeld the places that one holds
     * @return above 0 if the first claim is the stronger
     */
    int compare(int unit, long held, int other, long otherHeld);

    /** Returns the order of a contest, in {@code long} where no product can overflow. */
    static ClaimOrder of(Contest contest) {
        long heaviest = 0;
        long mostHeld = 0;
        for (int i = 0; i < contest.weight.length; i++) {
            heaviest = Math.max(heaviest, contest.weight[i]);
            mostHeld = Math.max(mostHeld, contest.prior[i] + contest.usable);
        }
        return LongClaims.fit(contest.method, heaviest, mostHeld)
                ? new LongClaims(contest.method, contest.weight)
                : new BigClaims(contest.method, contest.weight);
    }

    /** Claims as fractions of numbers below 2^63, compared by their products of up to 126 bits. */
    final class LongClaims implements ClaimOrder {
        private final ApportionmentMethod method;
        private final long[] weight;

        private LongClaims(ApportionmentMethod method, long[] weight) {
            this.method = method;
            this.weight = weight;
        }

        static boolean fit(ApportionmentMethod method, long heaviest, long mostHeld) {
            BigInteger numerator = BigClaims.numerator(method, heaviest, mostHeld);
            BigInteger denominator = BigClaims.denominator(method, mostHeld);
            return numerator.max(denominator).bitLength() < Long.SIZE;
        }

        @Override
        public int compare(int unit, long held, int other, long otherHeld) {
            long left = numerator(weight[unit], held);
            long leftFactor = denominator(otherHeld);
            long right = numerator(weight[other], otherHeld);
            long rightFactor = denominator(held);
            long leftHigh = Math.multiplyHigh(left, leftFactor);
            long rightHigh = Math.multiplyHigh(right, rightFactor);
            return leftHigh == rightHigh
                    ? Long.compareUnsigned(left * leftFactor, right * rightFactor)
                    : Long.compare(leftHigh, rightHigh);
        }

        private long numerator(long of, long held) {
            return switch (method) {
                case DEAN -> of * (2 * held + 1);
                case HUNTINGTON_HILL -> of * of;
                default -> of;
            };
        }

        private long denominator(long held) {
            return switch (method) {
                case ADAMS -> held;
                case JEFFERSON -> held + 1;
                case DEAN, HUNTINGTON_HILL -> held * (held + 1);
                default -> 2 * held + 1;
            };
        }
    }

    /** Claims as fractions of whole numbers of any size. */
    final class BigClaims implements ClaimOrder {
        private final ApportionmentMethod method;
        private final long[] weight;

        private BigClaims(ApportionmentMethod method, long[] weight) {
            this.method = method;
            this.weight = weight;
        }

        @Override
        public int compare(int unit, long held, int other, long otherHeld) {
            return numerator(method, weight[unit], held)
                    .multiply(denominator(method, otherHeld))
                    .compareTo(numerator(method, weight[other], otherHeld).multiply(denominator(method, held)));
        }

        static BigInteger numerator(ApportionmentMethod method, long of, long held) {
            BigInteger whole = BigInteger.valueOf(of);
            return switch (method) {
                case DEAN -> whole.multiply(BigInteger.valueOf(2 * held + 1));
                case HUNTINGTON_HILL -> whole.multiply(whole);
                default -> whole;
            };
        }

        static BigInteger denominator(ApportionmentMethod method, long held) {
            BigInteger places = BigInteger.valueOf(held);
            return switch (method) {
                case ADAMS -> places;
                case JEFFERSON -> places.add(BigInteger.ONE);
                case DEAN, HUNTINGTON_HILL -> places.multiply(BigInteger.valueOf(held + 1));
                default -> BigInteger.valueOf(2 * held + 1);
            };
        }
    }
}
