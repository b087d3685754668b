package vn.emulation.prize;

import vn.emulation.source.ReadingId;

/** Whether the prize of a collective or household is rounded after or before it is multiplied. */
public enum PrizeOrder {
    /** The individual's prize is multiplied, then rounded. */
    MULTIPLY_FIRST,
    /** The individual's prize is rounded, then multiplied. */
    ROUND_FIRST;

    /** The reading that says which: its alternatives are the names of these constants. */
    public static final ReadingId READING = ReadingId.of("law/prize-collective-rounding");
}
