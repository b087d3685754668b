package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlineProperties {

    @Property
    void a_later_date_never_closes_earlier(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(max = 20) int later,
            @ForAll Bound bound,
            @ForAll RollPolicy roll) {
        LocalDate sooner = new Deadline(date, bound, roll).closing(calendar).before();
        LocalDate notSooner = new Deadline(date.plusDays(later), bound, roll)
                .closing(calendar)
                .before();

        assertThat(notSooner).isAfterOrEqualTo(sooner);
    }

    @Property
    void without_roll_before_a_day_closes_one_day_earlier_than_on_or_before_it(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate date) {
        Closing before = new Deadline(date, Bound.BEFORE, RollPolicy.NONE).closing(calendar);
        Closing onOrBefore = new Deadline(date, Bound.ON_OR_BEFORE, RollPolicy.NONE).closing(calendar);

        assertThat(before).isEqualTo(Closing.certain(date));
        assertThat(onOrBefore).isEqualTo(Closing.certain(date.plusDays(1)));
    }

    @Property
    void before_a_day_is_on_or_before_the_day_before_it(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate date, @ForAll RollPolicy roll) {
        Deadline before = new Deadline(date, Bound.BEFORE, roll);
        Deadline onOrBefore = new Deadline(date.minusDays(1), Bound.ON_OR_BEFORE, roll);

        assertThat(before.closing(calendar)).isEqualTo(onOrBefore.closing(calendar));
    }

    @Property
    void a_certain_roll_passes_days_off_only_and_ends_on_a_working_day(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate date, @ForAll Bound bound) {
        LocalDate unrolled =
                new Deadline(date, bound, RollPolicy.NONE).closing(calendar).before();
        Closing rolled = new Deadline(date, bound, RollPolicy.NEXT_WORKING_DAY).closing(calendar);
        LocalDate lastDay = rolled.before().minusDays(1);
        List<LocalDate> passed = unrolled.minusDays(1).datesUntil(lastDay).toList();

        assertThat(rolled.before()).isAfterOrEqualTo(unrolled);
        assertThat(passed).allMatch(day -> calendar.dayKind(day) == DayKind.OFF);
        assertThat(calendar.dayKind(lastDay) == DayKind.WORKING).isEqualTo(rolled.certain());
    }

    @Property
    void a_day_is_in_time_before_the_end_and_late_only_after_a_certain_one(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate date,
            @ForAll("days") LocalDate receivedOn,
            @ForAll Bound bound,
            @ForAll RollPolicy roll) {
        Deadline deadline = new Deadline(date, bound, roll);
        Closing closing = deadline.closing(calendar);
        Timeliness afterwards = closing.certain() ? Timeliness.LATE : Timeliness.UNDETERMINED;
        Timeliness expected = receivedOn.isBefore(closing.before()) ? Timeliness.IN_TIME : afterwards;

        assertThat(deadline.judge(receivedOn, calendar)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return CalendarArbitraries.calendars();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }
}
