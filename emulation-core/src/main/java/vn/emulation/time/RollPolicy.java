package vn.emulation.time;

/** What becomes of a deadline whose last day is not a working day (ngày cuối cùng là ngày nghỉ). */
public enum RollPolicy {
    /** The last day stands. */
    NONE,
    /** The last day moves to the next working day (Civil Code 2015, article 148, clause 5). */
    NEXT_WORKING_DAY
}
