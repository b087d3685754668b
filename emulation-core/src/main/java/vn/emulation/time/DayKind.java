package vn.emulation.time;

/** What a work calendar says of a day. */
public enum DayKind {
    /** A working day (ngày làm việc): a weekday that is not off, or a swapped weekend day. */
    WORKING,
    /** A day off (ngày nghỉ): a weekend day, a public holiday, or a day compensated or swapped for one. */
    OFF,
    /** A day of a year that the calendar does not hold. */
    UNKNOWN
}
