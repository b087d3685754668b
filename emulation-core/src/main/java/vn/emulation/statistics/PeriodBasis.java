package vn.emulation.statistics;

/** Which days a year of statistics holds. */
public enum PeriodBasis {
    /** From 1 January to 31 December (năm dương lịch). */
    CALENDAR_YEAR,
    /**
     * From 15 December of the year before to 14 December (kỳ báo cáo), as Decree 09/2019/ND-CP closes the figures of yearly
     * reports. The article was not read; whether these forms follow it is for the receiving body to say.
     */
    REPORTING_YEAR
}
