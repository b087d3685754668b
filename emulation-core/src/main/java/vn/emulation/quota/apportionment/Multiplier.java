package vn.emulation.quota.apportionment;

/**
 * A positive number that weights are multiplied by, {@code mantissa / 2^shift}.
 *
 * <p>Multipliers have codes whose order is theirs, so that one can be searched for by halving a range of codes. The
 * range spans what turns a weight of 10^18 into less than a place and a weight of 1 into more than all places.
 *
 * @param mantissa from 2^30 to 2^31 - 1
 * @param shift a power of two; below 0 it multiplies
 */
record Multiplier(long mantissa, int shift) {

    /** The bits of a product's fraction. */
    static final int FRACTION = 20;

    /** The largest product; with its fraction, so it stands for 2^32 places. */
    static final long CEILING = 1L << 52;

    /** The largest code; the smallest is 0. */
    static final long LARGEST_CODE = (118L << 30) - 1;

    private static final int MANTISSA = 30;
    private static final int LARGEST_SHIFT = 95;

    static Multiplier of(long code) {
        long digits = code & ((1L << MANTISSA) - 1);
        return new Multiplier((1L << MANTISSA) | digits, LARGEST_SHIFT - (int) (code >>> MANTISSA));
    }

    /** Returns the product with a weight below 2^60, times 2^20, rounded down; no more than {@link #CEILING}. */
    long times(long weight) {
        long high = Math.multiplyHigh(weight, mantissa);
        long low = weight * mantissa;
        if (shift >= Long.SIZE) {
            return high >>> (shift - Long.SIZE);
        }
        if (shift > 0) {
            long product = (high << (Long.SIZE - shift)) | (low >>> shift);
            return high >>> shift != 0 || product < 0 ? CEILING : Math.min(product, CEILING);
        }
        boolean large = high != 0 || low < 0 || low > (CEILING >> -shift);
        return large ? CEILING : low << -shift;
    }
}
