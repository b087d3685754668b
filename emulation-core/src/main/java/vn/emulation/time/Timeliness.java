package vn.emulation.time;

/** Whether something arrived within a deadline. */
public enum Timeliness {
    /** It arrived in time (đúng hạn). */
    IN_TIME,
    /** It arrived late (quá hạn). */
    LATE,
    /** The end of the deadline hangs on a working day of a year that the calendar does not hold. */
    UNDETERMINED
}
