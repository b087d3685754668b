package vn.emulation.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.emulation.validation.Validation;

/**
 * A day by which something is due (thời hạn), with the two choices that its words may leave open.
 *
 * <p>The last day ends at 24:00 official time (Civil Code 2015, article 148, clause 6).
 *
 * @param date the day that the text names, in the years 1900 to 2999
 * @param bound whether that day is itself in time
 * @param roll what becomes of a last day that is not a working day
 */
public record Deadline(LocalDate date, Bound bound, RollPolicy roll) {

    /** The zone of official time in Viet Nam, in which an instant becomes a day whatever zone the machine is in. */
    public static final ZoneId OFFICIAL_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * Validates the date.
     *
     * @throws vn.emulation.validation.InvalidValueException if the date lies outside the years 1900 to 2999
     */
    public Deadline {
        Validation validation = Validation.start();
        PlausibleYears.check(validation, date);
        validation.orThrow();
    }

    /** Returns the end of this deadline; uncertain when it hangs on a year that the calendar does not hold. */
    public Closing closing(WorkCalendar calendar) {
        LocalDate unrolled = firstLateDay();
        return switch (roll) {
            case NONE -> Closing.certain(unrolled);
            case NEXT_WORKING_DAY -> rolled(unrolled, calendar);
        };
    }

    /** Returns whether what was received on a day, in official time, is in time. */
    public Timeliness judge(LocalDate receivedOn, WorkCalendar calendar) {
        return closing(calendar).judge(receivedOn);
    }

    /**
     * Returns whether what was received at an instant is in time, by its day in {@link #OFFICIAL_ZONE}.
     *
     * @throws java.time.DateTimeException if no date can hold the instant
     */
    public Timeliness judge(Instant receivedAt, WorkCalendar calendar) {
        return judge(LocalDate.ofInstant(receivedAt, OFFICIAL_ZONE), calendar);
    }

    private static Closing rolled(LocalDate unrolled, WorkCalendar calendar) {
        LocalDate lastDay = calendar.firstNotOff(unrolled.minusDays(1));
        return calendar.dayKind(lastDay) == DayKind.WORKING
                ? Closing.certain(lastDay.plusDays(1))
                : Closing.uncertain(unrolled, lastDay.getYear());
    }

    private LocalDate firstLateDay() {
        return switch (bound) {
            case BEFORE -> date;
            case ON_OR_BEFORE -> date.plusDays(1);
        };
    }
}
