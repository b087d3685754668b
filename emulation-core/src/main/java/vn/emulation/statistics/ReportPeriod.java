package vn.emulation.statistics;

import java.time.LocalDate;
import java.time.Month;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * The year that a table is for (năm báo cáo).
 *
 * @param year the year, from 1901 to 2998
 * @param basis which days it holds
 */
public record ReportPeriod(int year, PeriodBasis basis) {

    private static final int FIRST = 1901;
    private static final int LAST = 2998;
    private static final int REPORT_DAY = 15;

    /**
     * Validates the year.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is out of range
     */
    public ReportPeriod {
        Validation.start()
                .check(FIRST <= year && year <= LAST, "statistics.year", year, FIRST, LAST)
                .orThrow();
    }

    /** Returns a calendar year. */
    public static ReportPeriod calendarYear(int year) {
        return new ReportPeriod(year, PeriodBasis.CALENDAR_YEAR);
    }

    /** Returns a reporting year, which ends the day before the report is due. */
    public static ReportPeriod reportingYear(int year) {
        return new ReportPeriod(year, PeriodBasis.REPORTING_YEAR);
    }

    /** Returns the days whose decisions count. */
    public DateWindow window() {
        return switch (basis) {
            case CALENDAR_YEAR -> DateWindow.year(year);
            case REPORTING_YEAR -> DateWindow.of(reportDay().minusYears(1), reportDay());
        };
    }

    /** Returns the day the report is due: 15 December of the year (ngày nhận báo cáo). */
    public LocalDate reportDay() {
        return LocalDate.of(year, Month.DECEMBER, REPORT_DAY);
    }
}
