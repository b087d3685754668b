package vn.emulation.schedule;

/** Why no day can be told. */
public enum UndatedReason {
    /** A working day of a year that the work calendar does not hold decides it. */
    CALENDAR_YEAR_MISSING,
    /** The day from which it runs was not given. */
    EVENT_DAY_NOT_GIVEN,
    /** No text of the law that is known holds on the day that chooses it. */
    TEXT_NOT_KNOWN,
    /** No text that is known states how long it may take. */
    LIMIT_NOT_STATED,
    /** The plan names no day. */
    NOT_STATED_IN_PLAN
}
