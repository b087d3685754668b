package vn.emulation.time;

/** Whether the day that a text names is itself in time (mốc thời hạn). */
public enum Bound {
    /** The day named is late (trước ngày). */
    BEFORE,
    /** The day named is the last in time (chậm nhất ngày). */
    ON_OR_BEFORE
}
