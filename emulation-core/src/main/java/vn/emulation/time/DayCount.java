package vn.emulation.time;

/** Which days a period counts (cách tính thời hạn). */
public enum DayCount {
    /** Working days (ngày làm việc); days off are passed over, so that the last day is always worked. */
    WORKING_DAYS,
    /** Every day (ngày); a last day that is off moves to the next working day (Civil Code 2015, article 148, clause 5). */
    CALENDAR_DAYS
}
