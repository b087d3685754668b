package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.emulation.text.LocalisedText;

class WorkCalendarProperties {

    private static final List<CalendarYear> BUNDLED_YEARS =
            BundledCalendarFile.calendar().years();

    @Property
    void every_day_before_the_next_working_day_is_off(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate day) {
        LocalDate firstNotOff = day.datesUntil(day.plusYears(2))
                .filter(candidate -> calendar.dayKind(candidate) != DayKind.OFF)
                .findFirst()
                .orElseThrow();
        Optional<LocalDate> expected =
                Optional.of(firstNotOff).filter(candidate -> calendar.dayKind(candidate) == DayKind.WORKING);

        assertThat(calendar.nextWorkingDay(day)).isEqualTo(expected);
    }

    @Property
    void a_period_ends_on_a_working_day_and_holds_as_many_as_it_counts(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 300) int days) {
        calendar.plusWorkingDays(start, days).ifPresent(last -> {
            List<DayKind> counted = start.plusDays(1)
                    .datesUntil(last.plusDays(1))
                    .map(calendar::dayKind)
                    .toList();
            assertThat(counted).endsWith(DayKind.WORKING).doesNotContain(DayKind.UNKNOWN);
            assertThat(counted).filteredOn(DayKind.WORKING::equals).hasSize(days);
        });
    }

    @Property
    void two_periods_in_a_row_are_one(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 150) int first,
            @ForAll @IntRange(min = 1, max = 150) int second) {
        Optional<LocalDate> inTwo =
                calendar.plusWorkingDays(start, first).flatMap(day -> calendar.plusWorkingDays(day, second));

        assertThat(calendar.plusWorkingDays(start, first + second)).isEqualTo(inTwo);
    }

    @Property
    void years_added_in_any_order_make_the_same_calendar(@ForAll("orders") List<CalendarYear> years) {
        WorkCalendar calendar = new WorkCalendar(
                "vietnam-public-service",
                new LocalisedText(
                        "Ngày làm việc của cơ quan nhà nước Việt Nam", "Working days of public bodies in Viet Nam"),
                List.of());
        for (CalendarYear year : years) {
            calendar = calendar.with(year);
        }

        assertThat(calendar).isEqualTo(BundledCalendarFile.calendar());
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return CalendarArbitraries.calendars();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Provide
    Arbitrary<List<CalendarYear>> orders() {
        return Arbitraries.shuffle(BUNDLED_YEARS);
    }
}
