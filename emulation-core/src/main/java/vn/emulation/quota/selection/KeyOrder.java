package vn.emulation.quota.selection;

/** Which values of a ranking key come first. */
public enum KeyOrder {
    /** The greater value is the better, as with points. */
    HIGHER_FIRST,
    /** The smaller value is the better, as with positions. */
    LOWER_FIRST
}
