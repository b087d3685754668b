package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Time limits against days that are counted one by one. */
class TimeLimitProperties {

    @Property
    void ends_where_somebody_who_ticks_off_days_stops(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 120) int days,
            @ForAll DayCount count) {
        List<LocalDate> ahead =
                event.plusDays(1).datesUntil(event.plusDays(2_000)).toList();
        LocalDate last = count == DayCount.WORKING_DAYS
                ? ahead.stream()
                        .filter(day -> calendar.dayKind(day) != DayKind.OFF)
                        .skip(days - 1L)
                        .findFirst()
                        .orElseThrow()
                : ahead.stream()
                        .skip(days - 1L)
                        .filter(day -> calendar.dayKind(day) != DayKind.OFF)
                        .findFirst()
                        .orElseThrow();
        LocalDate firstThatCounts = count == DayCount.WORKING_DAYS ? event.plusDays(1) : last;
        OptionalInt missing = firstThatCounts
                .datesUntil(last.plusDays(1))
                .filter(day -> calendar.dayKind(day) == DayKind.UNKNOWN)
                .mapToInt(LocalDate::getYear)
                .findFirst();

        assertThat(new TimeLimit(days, count).closing(event, calendar))
                .isEqualTo(new Closing(last.plusDays(1), missing));
    }

    @Property
    void a_certain_end_of_working_days_is_the_calendars(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 120) int days) {
        Closing closing = new TimeLimit(days, DayCount.WORKING_DAYS).closing(event, calendar);

        assertThat(calendar.plusWorkingDays(event, days).map(last -> last.plusDays(1)))
                .isEqualTo(Optional.of(closing.before()).filter(before -> closing.certain()));
    }

    @Property
    void learning_a_year_never_moves_the_end_ahead(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 120) int days, @ForAll DayCount count) {
        WorkCalendar known = BundledCalendarFile.calendar();
        WorkCalendar lacking = new WorkCalendar(
                known.id(),
                known.title(),
                known.years().stream().filter(year -> year.year() != 2024).toList());
        TimeLimit limit = new TimeLimit(days, count);

        assertThat(limit.closing(event, lacking).before())
                .isBeforeOrEqualTo(limit.closing(event, known).before());
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
