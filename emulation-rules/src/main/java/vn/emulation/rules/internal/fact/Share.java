package vn.emulation.rules.internal.fact;

import java.math.BigInteger;

/**
 * How many of some people are of one kind.
 *
 * @param part those of the kind
 * @param whole all of them
 */
record Share(int part, int whole) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Returns whether it is at least a percentage, however large a number that is. */
    boolean isAtLeast(long percent) {
        return HUNDRED.multiply(BigInteger.valueOf(part))
                        .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(percent)))
                >= 0;
    }
}
