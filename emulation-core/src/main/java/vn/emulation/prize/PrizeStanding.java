package vn.emulation.prize;

/** Whether the prize of an award is paid. */
public enum PrizeStanding {
    /** It is paid. */
    PAID,
    /** A higher prize for the same is paid instead. */
    COVERED,
    /** Its amount, or whether it is paid, is not known. */
    OPEN
}
