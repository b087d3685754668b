package vn.emulation.quota.selection.internal;

/**
 * A limit of one set that depends on how many of another are selected, such as leaders up to 30 percent of the list.
 *
 * @param part the set that is limited
 * @param whole the set that the share is taken of
 * @param numerator of the share, from 0
 * @param denominator of the share, from 1
 * @param rounding how the share of a count becomes a count
 * @param isCap whether the part may have no more than the share; else it must have no less
 */
public record ShareConstraint(int part, int whole, long numerator, long denominator, Rounding rounding, boolean isCap) {

    /** How a share of a count becomes a count. */
    public enum Rounding {
        /** Down. */
        FLOOR,
        /** To the nearest, up from one half. */
        HALF_UP,
        /** Up. */
        CEILING,
        /** Down, but no less than one, even of nothing. */
        FLOOR_MIN_ONE
    }

    /**
     * Returns the limit of the part, given the count of the whole.
     *
     * @throws ArithmeticException if the product of numerator and count exceeds a long
     */
    public long limit(long count) {
        long product = Math.multiplyExact(numerator, count);
        long floor = product / denominator;
        long rest = product % denominator;
        return switch (rounding) {
            case FLOOR -> floor;
            case HALF_UP -> rest >= denominator - rest ? floor + 1 : floor;
            case CEILING -> rest > 0 ? floor + 1 : floor;
            case FLOOR_MIN_ONE -> Math.max(1, floor);
        };
    }

    /** Tells whether the counts agree with each other. */
    public boolean admits(long ofPart, long ofWhole) {
        return isCap ? ofPart <= limit(ofWhole) : ofPart >= limit(ofWhole);
    }
}
