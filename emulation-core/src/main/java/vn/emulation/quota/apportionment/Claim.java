package vn.emulation.quota.apportionment;

import java.math.BigInteger;

/**
 * The strength of a unit's claim to one of its places, as a fraction (mức ưu tiên của một chỉ tiêu).
 *
 * <p>By a divisor method it is the weight, on a scale without decimals, divided by d of the places before, squared for
 * Huntington and Hill's; a denominator of 0 is stronger than any other. By Hamilton's it is the remainder of the quota.
 *
 * @param unit the unit
 * @param place which of its places, from 1, with those of earlier years
 * @param numerator the numerator, from 0
 * @param denominator the denominator, from 0
 */
public record Claim(String unit, int place, BigInteger numerator, BigInteger denominator) {

    static Claim of(ApportionmentMethod method, String unit, BigInteger weight, int place) {
        BigInteger before = BigInteger.valueOf(place - 1L);
        BigInteger odd = before.shiftLeft(1).add(BigInteger.ONE);
        BigInteger product = before.multiply(BigInteger.valueOf(place));
        return switch (method) {
            case ADAMS -> new Claim(unit, place, weight, before);
            case JEFFERSON -> new Claim(unit, place, weight, BigInteger.valueOf(place));
            case DEAN -> new Claim(unit, place, weight.multiply(odd), product.shiftLeft(1));
            case HUNTINGTON_HILL -> new Claim(unit, place, weight.pow(2), product);
            case WEBSTER -> new Claim(unit, place, weight.shiftLeft(1), odd);
            case HAMILTON -> throw new IllegalArgumentException("no divisor method: " + method);
        };
    }

    /** Returns above 0 if this claim is the stronger, 0 if the two are equally strong. */
    public int compareStrength(Claim other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
