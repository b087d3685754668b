package vn.emulation.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.text.Identifiers;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * The working days of public bodies (lịch làm việc): Monday to Friday, but for the days of each year held.
 *
 * <p>Nothing is guessed of a year that the calendar does not hold, not even that its Sundays are off.
 *
 * @param id the calendar's id
 * @param title its name
 * @param years the years held, ascending; years may be missing between them
 */
public record WorkCalendar(String id, LocalisedText title, List<CalendarYear> years) {

    /**
     * Normalises the id and copies the years.
     *
     * @throws vn.emulation.validation.InvalidValueException if the id is blank, too long or holds an invisible
     *     character, or the years are not ascending
     */
    public WorkCalendar {
        id = Identifiers.normalise("calendar", id);
        years = List.copyOf(years);
        Validation validation = Validation.start();
        for (int i = 1; i < years.size(); i++) {
            int year = years.get(i).year();
            validation.check(years.get(i - 1).year() < year, "time.calendar.order", year, id);
        }
        validation.orThrow();
    }

    /** Returns what this calendar says of a day. */
    public DayKind dayKind(LocalDate day) {
        for (CalendarYear held : years) {
            if (held.year() == day.getYear()) {
                return held.dayKind(day);
            }
        }
        return DayKind.UNKNOWN;
    }

    /** Returns the first working day on or after a day; empty when a day of a year not held stands in the way. */
    public Optional<LocalDate> nextWorkingDay(LocalDate onOrAfter) {
        LocalDate day = firstNotOff(onOrAfter);
        return dayKind(day) == DayKind.WORKING ? Optional.of(day) : Optional.empty();
    }

    /** Returns the first day on or after a day that is worked or of a year not held. */
    LocalDate firstNotOff(LocalDate onOrAfter) {
        LocalDate day = onOrAfter;
        while (dayKind(day) == DayKind.OFF) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Returns the last day of a period counted in working days; empty when it reaches into a year not held.
     *
     * <p>The first day is not counted (Civil Code 2015, article 147, clause 2), so it may be of a year not held.
     *
     * @param start the day from which the period runs
     * @param days the number of working days, at least 1
     * @throws vn.emulation.validation.InvalidValueException if the number of days is below 1
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate start, int days) {
        Validation.start().check(days >= 1, "time.working-days", days, start).orThrow();
        Optional<LocalDate> last = Optional.of(start);
        for (int counted = 0; counted < days && last.isPresent(); counted++) {
            last = last.flatMap(day -> nextWorkingDay(day.plusDays(1)));
        }
        return last;
    }

    /** Returns this calendar with a year added, or replaced when it is held already. */
    public WorkCalendar with(CalendarYear added) {
        Stream<CalendarYear> others = years.stream().filter(held -> held.year() != added.year());
        return new WorkCalendar(
                id,
                title,
                Stream.concat(others, Stream.of(added))
                        .sorted(Comparator.comparingInt(CalendarYear::year))
                        .toList());
    }
}
