package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The bundled days off against the Labour Code 2019, article 112, and against another library's lunar calendar. */
class BundledCalendarTest {

    private static final WorkCalendar BUNDLED = BundledCalendarFile.calendar();
    private static final List<CalendarYear> YEARS = BUNDLED.years();
    private static final MonthDay DAY_OF_CULTURE = MonthDay.of(11, 24);
    private static final MonthDay TRADITION_DAY_OF_AN_GIANG = MonthDay.of(11, 22);

    @Test
    void the_file_has_the_shape_of_a_calendar() {
        assertThat(ImmutableList.copyOf(BundledCalendarFile.json().fieldNames()))
                .containsExactly("schemaVersion", "calendar");
        assertThat(BundledCalendarFile.json().path("schemaVersion").intValue()).isEqualTo(1);
        JsonNode calendar = BundledCalendarFile.json().path("calendar");
        assertThat(ImmutableList.copyOf(calendar.fieldNames())).containsExactly("id", "title", "years");
        assertThat(calendar.path("years"))
                .allSatisfy(year -> assertThat(ImmutableList.copyOf(year.fieldNames()))
                        .containsExactly("year", "daysOff", "workingDays", "source"));
        assertThat(BUNDLED.id()).isEqualTo("vietnam-public-service");
    }

    @Test
    void holds_2022_to_2026() {
        assertThat(YEARS).extracting(CalendarYear::year).containsExactly(2022, 2023, 2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-02-01, 2022-04-10",
        "2023, 2023-01-22, 2023-04-29",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26"
    })
    void lunar_holidays_fall_where_two_computations_put_them(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(tet(year)).isEqualTo(tet);
        assertThat(hungKings(year)).isEqualTo(hungKings);
    }

    @ParameterizedTest
    @FieldSource("YEARS")
    void lunar_new_year_is_off_from_its_eve_to_its_third_day(CalendarYear year) {
        LocalDate tet = tet(year.year());

        assertThat(tet.minusDays(1).datesUntil(tet.plusDays(3))).allMatch(this::isOff);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-29, 2022-02-06",
        "2023, 2023-01-20, 2023-01-26",
        "2024, 2024-02-08, 2024-02-14",
        "2025, 2025-01-25, 2025-02-02",
        "2026, 2026-02-14, 2026-02-22"
    })
    void lunar_new_year_takes_the_days_published_five_of_them_weekdays(int year, LocalDate first, LocalDate last) {
        List<LocalDate> holiday = first.datesUntil(last.plusDays(1)).toList();

        assertThat(holiday).contains(tet(year)).allMatch(this::isOff);
        assertThat(holiday).filteredOn(daysOff(year)::contains).hasSize(5);
        assertThat(BUNDLED.dayKind(first.minusDays(1))).isEqualTo(DayKind.WORKING);
        assertThat(BUNDLED.dayKind(last.plusDays(1))).isEqualTo(DayKind.WORKING);
    }

    @ParameterizedTest
    @FieldSource("YEARS")
    void the_holidays_of_the_labour_code_are_off(CalendarYear year) {
        assertThat(Stream.concat(Stream.of(hungKings(year.year())), fixedHolidays(year.year())))
                .allMatch(this::isOff);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-01", "2023-09-01", "2024-09-03", "2025-09-01", "2026-09-01"})
    void national_day_takes_the_neighbouring_day_published(LocalDate neighbour) {
        assertThat(isOff(neighbour)).isTrue();
    }

    /** Article 111, clause 3: a holiday on a weekend is made up for on a working day. */
    @ParameterizedTest
    @FieldSource("YEARS")
    void weekdays_off_are_as_many_as_the_labour_code_grants_and_swaps_add(CalendarYear year) {
        int granted = year.year() >= 2026 ? 12 : 11;

        assertThat(year.daysOff()).hasSize(granted + year.workingDays().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-11",
        "2022-01-03",
        "2022-05-02",
        "2022-05-03",
        "2023-01-02",
        "2023-05-02",
        "2023-05-03",
        "2023-09-04",
        "2026-04-27"
    })
    void a_holiday_on_a_weekend_is_made_up_for(LocalDate compensatory) {
        assertThat(isOff(compensatory)).isTrue();
    }

    @Test
    void weekend_days_are_worked_for_the_days_swapped() {
        assertThat(YEARS.stream().flatMap(year -> year.workingDays().stream()))
                .containsExactly(
                        LocalDate.of(2024, 5, 4),
                        LocalDate.of(2025, 4, 26),
                        LocalDate.of(2026, 1, 10),
                        LocalDate.of(2026, 8, 22));
        assertThat(Stream.of("2024-04-29", "2025-05-02", "2026-01-02", "2026-08-31"))
                .map(LocalDate::parse)
                .allMatch(this::isOff);
    }

    @Test
    void the_day_of_culture_is_off_from_2026_only() {
        assertThat(YEARS)
                .filteredOn(hasOff(DAY_OF_CULTURE))
                .extracting(CalendarYear::year)
                .containsExactly(2026);
    }

    @Test
    void the_tradition_day_of_an_giang_is_never_off() {
        assertThat(YEARS).noneMatch(hasOff(TRADITION_DAY_OF_AN_GIANG));
    }

    private boolean isOff(LocalDate day) {
        return BUNDLED.dayKind(day) == DayKind.OFF;
    }

    private static List<LocalDate> daysOff(int year) {
        return YEARS.stream()
                .filter(held -> held.year() == year)
                .flatMap(held -> held.daysOff().stream())
                .toList();
    }

    private static Predicate<CalendarYear> hasOff(MonthDay day) {
        return year -> year.daysOff().contains(day.atYear(year.year()));
    }

    private static Stream<LocalDate> fixedHolidays(int year) {
        return Stream.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2))
                .map(day -> day.atYear(year));
    }

    private static LocalDate tet(int year) {
        return gregorian(VietnameseCalendar.ofTet(year));
    }

    private static LocalDate hungKings(int year) {
        return gregorian(VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10));
    }

    private static LocalDate gregorian(VietnameseCalendar lunar) {
        return lunar.transform(PlainDate.class).toTemporalAccessor();
    }
}
