package vn.emulation.cli.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Days as workbooks count them.
 *
 * <p>From 1900 on, 1 is 1 January 1900 and 60 the 29 February 1900 that never was, kept for the sake of Lotus 1-2-3;
 * from 1904 on, 0 is 1 January 1904.
 *
 * @param date1904 whether this workbook counts from 1904
 */
record Serials(boolean date1904) {

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int FALSE_LEAP_DAY = 60;
    private static final int SECONDS = 86_400;

    /** Returns a number as a day, with the time where it is not midnight; none where it is no day. */
    Optional<String> text(BigDecimal serial) {
        // Times are stored as fractions that are not exact.
        BigDecimal seconds = serial.multiply(BigDecimal.valueOf(SECONDS)).setScale(0, RoundingMode.HALF_UP);
        if (seconds.signum() < 0 || seconds.compareTo(BigDecimal.valueOf(SECONDS * 3_000_000L)) > 0) {
            return Optional.empty();
        }
        long day = seconds.longValueExact() / SECONDS;
        LocalTime time = LocalTime.ofSecondOfDay(seconds.longValueExact() % SECONDS);
        String shown = time.equals(LocalTime.MIDNIGHT) ? "" : " " + time;
        return day(day).filter(any -> !any.isAfter(LAST)).map(any -> any + shown);
    }

    private Optional<LocalDate> day(long serial) {
        if (date1904) {
            return Optional.of(DAY_0_OF_1904.plusDays(serial));
        }
        if (serial == 0 || serial == FALSE_LEAP_DAY) {
            return Optional.empty();
        }
        return Optional.of(DAY_0_OF_1900.plusDays(serial < FALSE_LEAP_DAY ? serial + 1 : serial));
    }
}
