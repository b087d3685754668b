package vn.emulation.text;

import java.math.BigDecimal;

/** Decimal numbers in the one form in which equal ones are equal objects. */
public final class Decimals {

    private Decimals() {}

    /** Returns the number without zeros behind its last decimal and without an exponent. */
    public static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
