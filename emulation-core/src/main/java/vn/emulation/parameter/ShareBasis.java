package vn.emulation.parameter;

/** What a share of places is taken of (căn cứ tính tỷ lệ). */
public enum ShareBasis {
    /** A number that somebody counted, such as the holders of a title in a unit. */
    COUNTED,
    /** Those put forward. */
    NOMINATED,
    /** Those selected. */
    SELECTED
}
