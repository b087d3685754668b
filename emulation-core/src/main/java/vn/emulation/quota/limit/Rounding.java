package vn.emulation.quota.limit;

import java.math.BigInteger;

/** How a share that is no whole number becomes one (cách làm tròn); the texts of law seldom say. */
public enum Rounding {
    /** Down: never more than the share; the default of a cap (không quá). */
    FLOOR,
    /** Up: never less than the share; the default of a floor (ít nhất). */
    CEILING,
    /** To the nearest, a half up: it may exceed the share. */
    HALF_UP,
    /** Down, but to one at least: it may exceed the share of a small whole. */
    FLOOR_MIN_ONE;

    /** Returns the number that the ratio of a whole, from 0, comes to. */
    public long apply(Ratio ratio, long whole) {
        BigInteger top = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(ratio.numerator()));
        BigInteger bottom = BigInteger.valueOf(ratio.denominator());
        BigInteger number = switch (this) {
            case FLOOR -> top.divide(bottom);
            case CEILING -> top.add(bottom).subtract(BigInteger.ONE).divide(bottom);
            case HALF_UP -> top.shiftLeft(1).add(bottom).divide(bottom.shiftLeft(1));
            case FLOOR_MIN_ONE -> top.divide(bottom).max(BigInteger.ONE);
        };
        return number.longValueExact();
    }
}
