package vn.emulation.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import vn.emulation.validation.Validation;

/**
 * One year's departures from the working week of Monday to Friday (lịch nghỉ trong năm).
 *
 * @param year the year, from 2000 to 2100
 * @param daysOff the weekdays off, ascending: public holidays, and days compensated or swapped for them
 * @param workingDays the weekend days worked in exchange for a day off (ngày làm bù), ascending
 * @param source where the days come from and what is still to be verified, from 1 to 1,000 characters
 */
public record CalendarYear(int year, List<LocalDate> daysOff, List<LocalDate> workingDays, String source) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SOURCE = 1_000;
    private static final ImmutableSet<DayOfWeek> WEEKEND = Sets.immutableEnumSet(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * Copies and validates the days.
     *
     * @throws vn.emulation.validation.InvalidValueException if the year or the length of the source is out of range, a
     *     list is not ascending, or a day is of another year, is off on a weekend, or is worked on a weekday
     */
    public CalendarYear {
        daysOff = List.copyOf(daysOff);
        workingDays = List.copyOf(workingDays);
        source = Normalizer.normalize(source, Normalizer.Form.NFC).strip();
        Validation validation = Validation.start()
                .check(year >= FIRST_YEAR && year <= LAST_YEAR, "time.year.range", year, FIRST_YEAR, LAST_YEAR)
                .check(
                        !source.isEmpty() && source.length() <= LONGEST_SOURCE,
                        "time.year.source",
                        year,
                        source.length(),
                        LONGEST_SOURCE);
        checkDays(validation, year, daysOff);
        checkDays(validation, year, workingDays);
        daysOff.forEach(day -> validation.check(!isWeekend(day), "time.day-off.weekend", day, year));
        workingDays.forEach(day -> validation.check(isWeekend(day), "time.working-day.weekday", day, year));
        validation.orThrow();
    }

    /** Returns what a day of this year is; the caller has matched the year. */
    DayKind dayKind(LocalDate day) {
        boolean isWorked = isWeekend(day) ? isListed(workingDays, day) : !isListed(daysOff, day);
        return isWorked ? DayKind.WORKING : DayKind.OFF;
    }

    private static void checkDays(Validation validation, int year, List<LocalDate> days) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            validation.check(day.getYear() == year, "time.day.year", day, year);
            validation.check(i == 0 || days.get(i - 1).isBefore(day), "time.day.order", day, year);
        }
    }

    private static boolean isListed(List<LocalDate> ascending, LocalDate day) {
        return Collections.binarySearch(ascending, day) >= 0;
    }

    private static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}
