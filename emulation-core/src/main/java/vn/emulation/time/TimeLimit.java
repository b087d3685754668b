package vn.emulation.time;

import java.time.LocalDate;
import java.util.OptionalInt;
import vn.emulation.validation.Validation;

/**
 * A period within which something is due after an event (thời hạn tính theo ngày).
 *
 * <p>The day of the event is not counted (Civil Code 2015, article 147, clause 2); the last day ends at 24:00 official
 * time (article 148, clause 6).
 *
 * @param days how many days, from 1 to 1,000
 * @param count which days are counted
 */
public record TimeLimit(int days, DayCount count) {

    private static final int MOST = 1_000;

    /**
     * Validates the number.
     *
     * @throws vn.emulation.validation.InvalidValueException if the number of days lies outside 1 to 1,000
     */
    public TimeLimit {
        Validation.start()
                .check(days >= 1 && days <= MOST, "time.limit.days", days, MOST)
                .orThrow();
    }

    /**
     * Returns the end of this period; uncertain when a day that decides it is of a year that the calendar does not hold,
     * and then no earlier than if every such day were worked.
     *
     * @param event the day of the event, in the years 1900 to 2999
     * @throws vn.emulation.validation.InvalidValueException if the day of the event lies outside those years
     */
    public Closing closing(LocalDate event, WorkCalendar calendar) {
        Validation validation = Validation.start();
        PlausibleYears.check(validation, event);
        validation.orThrow();
        return switch (count) {
            case WORKING_DAYS -> closingOfWorkingDays(event, calendar);
            case CALENDAR_DAYS -> rolled(event.plusDays(days), calendar);
        };
    }

    /**
     * Returns whether what was done on a day, in official time, is in time.
     *
     * @throws vn.emulation.validation.InvalidValueException if the day of the event lies outside the years 1900 to 2999
     */
    public Timeliness judge(LocalDate event, LocalDate doneOn, WorkCalendar calendar) {
        return closing(event, calendar).judge(doneOn);
    }

    private Closing closingOfWorkingDays(LocalDate event, WorkCalendar calendar) {
        LocalDate day = event;
        OptionalInt missing = OptionalInt.empty();
        for (int counted = 0; counted < days; counted++) {
            day = calendar.firstNotOff(day.plusDays(1));
            if (missing.isEmpty() && calendar.dayKind(day) == DayKind.UNKNOWN) {
                missing = OptionalInt.of(day.getYear());
            }
        }
        return new Closing(day.plusDays(1), missing);
    }

    private static Closing rolled(LocalDate last, WorkCalendar calendar) {
        LocalDate day = calendar.firstNotOff(last);
        return calendar.dayKind(day) == DayKind.WORKING
                ? Closing.certain(day.plusDays(1))
                : Closing.uncertain(day.plusDays(1), day.getYear());
    }
}
