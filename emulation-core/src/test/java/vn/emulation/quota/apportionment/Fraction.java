package vn.emulation.quota.apportionment;

import java.math.BigInteger;

/** A fraction of whole numbers; a denominator of 0 makes it larger than any other. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The claim w / d(before) by a divisor method, squared for Huntington and Hill's. */
    static Fraction claim(ApportionmentMethod method, long weight, long before) {
        return switch (method) {
            case WEBSTER -> of(2 * weight, 2 * before + 1);
            case JEFFERSON -> of(weight, before + 1);
            case ADAMS -> of(weight, before);
            case DEAN -> of(weight, 2).times(of(2 * before + 1, 1)).times(of(1, before * (before + 1)));
            case HUNTINGTON_HILL -> of(weight, before).times(of(weight, before + 1));
            case HAMILTON -> throw new IllegalArgumentException("no divisor method");
        };
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction minus(long whole) {
        return new Fraction(numerator.subtract(denominator.multiply(BigInteger.valueOf(whole))), denominator);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    long floor() {
        return numerator.divide(denominator).longValueExact();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
