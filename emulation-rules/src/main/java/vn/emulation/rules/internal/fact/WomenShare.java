package vn.emulation.rules.internal.fact;

import java.math.BigInteger;
import java.util.Optional;
import vn.emulation.nominee.Collective;

/**
 * How many of a collective are women.
 *
 * @param women the women
 * @param members the members
 */
record WomenShare(int women, int members) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Returns the share, or empty unless the collective states both numbers. */
    static Optional<WomenShare> of(Collective collective) {
        return collective.women().isPresent() && collective.members().isPresent()
                ? Optional.of(new WomenShare(
                        collective.women().getAsInt(), collective.members().getAsInt()))
                : Optional.empty();
    }

    /** Returns whether it is at least a percentage, however large a number that is. */
    boolean isAtLeast(long percent) {
        return HUNDRED.multiply(BigInteger.valueOf(women))
                        .compareTo(BigInteger.valueOf(members).multiply(BigInteger.valueOf(percent)))
                >= 0;
    }
}
