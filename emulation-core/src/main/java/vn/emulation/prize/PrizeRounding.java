package vn.emulation.prize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.emulation.source.ReadingId;
import vn.emulation.text.Decimals;

/** How a prize becomes a multiple of the unit that the law rounds to (làm tròn số lên hàng chục nghìn đồng). */
public enum PrizeRounding {
    /** Up to the next multiple. */
    CEILING(RoundingMode.CEILING),
    /** To the nearest multiple, a half up. */
    HALF_UP(RoundingMode.HALF_UP),
    /** Not at all. */
    NONE(RoundingMode.UNNECESSARY);

    /** The reading that says how: its alternatives are the names of these constants. */
    public static final ReadingId READING = ReadingId.of("law/prize-rounding");

    private final RoundingMode mode;

    PrizeRounding(RoundingMode mode) {
        this.mode = mode;
    }

    /**
     * Returns the amount as a multiple of the unit.
     *
     * @param amount the amount in dong, from 0
     * @param unit the unit in dong, above 0
     */
    public BigDecimal apply(BigDecimal amount, BigDecimal unit) {
        return this == NONE
                ? Decimals.shortest(amount)
                : Decimals.shortest(amount.divide(unit, 0, mode).multiply(unit));
    }
}
