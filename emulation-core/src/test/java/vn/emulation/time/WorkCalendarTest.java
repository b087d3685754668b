package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.time.DayKind.OFF;
import static vn.emulation.time.DayKind.UNKNOWN;
import static vn.emulation.time.DayKind.WORKING;
import static vn.emulation.time.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.text.LocalisedText;

class WorkCalendarTest {

    private static final LocalisedText TITLE = new LocalisedText("Lịch thử", "Test calendar");
    private static final WorkCalendar BUNDLED = BundledCalendarFile.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-10-15, WORKING", // a Thursday
        "2026-10-16, WORKING", // a Friday
        "2026-10-17, OFF", // a Saturday
        "2026-10-18, OFF", // a Sunday
        "2026-10-19, WORKING", // a Monday
        "2026-09-02, OFF", // National Day, a Wednesday
        "2026-08-31, OFF", // a Monday swapped
        "2026-08-22, WORKING", // for this Saturday
        "2022-01-03, OFF", // a Monday, compensatory
        "2021-12-31, UNKNOWN",
        "2022-01-01, OFF",
        "2026-12-31, WORKING",
        "2027-01-01, UNKNOWN",
        "2027-10-17, UNKNOWN" // a Sunday
    })
    void tells_working_days_from_days_off_in_the_years_it_holds(LocalDate day, DayKind expected) {
        assertThat(BUNDLED.dayKind(day)).isEqualTo(expected);
    }

    @Test
    void knows_nothing_of_a_year_missing_between_two_it_holds() {
        WorkCalendar calendar = holding(plain(2024), plain(2026));

        assertThat(calendar.dayKind(LocalDate.of(2024, 12, 31))).isEqualTo(WORKING);
        assertThat(calendar.dayKind(LocalDate.of(2025, 1, 1))).isEqualTo(UNKNOWN);
        assertThat(calendar.dayKind(LocalDate.of(2025, 12, 31))).isEqualTo(UNKNOWN);
        assertThat(calendar.dayKind(LocalDate.of(2026, 1, 1))).isEqualTo(WORKING);
    }

    @Test
    void knows_nothing_when_it_holds_no_year() {
        WorkCalendar empty = holding();

        assertThat(empty.dayKind(LocalDate.MAX)).isEqualTo(UNKNOWN);
        assertThat(empty.nextWorkingDay(LocalDate.MAX)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-16, 2026-10-16", // a Friday
        "2026-10-17, 2026-10-19", // over a weekend
        "2026-08-22, 2026-08-22", // a Saturday worked
        "2026-02-13, 2026-02-13", // the last Friday before Tết
        "2026-02-14, 2026-02-23", // over Tết
        "2023-12-30, 2024-01-02" // over the end of a year
    })
    void finds_the_next_working_day(LocalDate onOrAfter, LocalDate expected) {
        assertThat(BUNDLED.nextWorkingDay(onOrAfter)).contains(expected);
    }

    @Test
    void does_not_guess_the_next_working_day_past_a_year_it_does_not_hold() {
        WorkCalendar of2022 = holding(plain(2022));

        assertThat(of2022.nextWorkingDay(LocalDate.of(2022, 12, 30))).contains(LocalDate.of(2022, 12, 30));
        assertThat(of2022.nextWorkingDay(LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(of2022.nextWorkingDay(LocalDate.of(2023, 1, 2))).isEmpty();
        assertThat(of2022.nextWorkingDay(LocalDate.of(2021, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-15, 1, 2026-10-16",
        "2026-10-15, 2, 2026-10-19",
        "2026-10-17, 1, 2026-10-19", // from a day off
        "2026-02-13, 1, 2026-02-23", // over Tết
        "2026-08-21, 1, 2026-08-22", // into a Saturday worked
        "2026-10-14, 25, 2026-11-18",
        "2021-12-31, 1, 2022-01-04", // the first day is not counted, so its year need not be held
        "2026-12-30, 1, 2026-12-31"
    })
    void counts_working_days_after_the_first_day(LocalDate start, int days, LocalDate expected) {
        assertThat(BUNDLED.plusWorkingDays(start, days)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, 2", "2026-12-31, 1", "2027-06-01, 1", "2021-12-30, 1", "2025-01-01, 2147483647"})
    void does_not_count_into_a_year_it_does_not_hold(LocalDate start, int days) {
        assertThat(BUNDLED.plusWorkingDays(start, days)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-2147483648"})
    void refuses_to_count_fewer_than_one_working_day(int days) {
        assertRefused(
                () -> BUNDLED.plusWorkingDays(LocalDate.of(2026, 10, 15), days),
                "A period of (" + days + ") working days from the day (2026-10-15) cannot be counted. Maybe give 1 or"
                        + " more.",
                "Không thể tính thời hạn (" + days + ") ngày làm việc kể từ ngày (2026-10-15). Có thể cần ghi từ 1 ngày"
                        + " trở lên.");
    }

    @Test
    void takes_a_further_year_from_the_host() {
        CalendarYear of2027 = new CalendarYear(2027, List.of(LocalDate.of(2027, 1, 1)), List.of(), "host");

        WorkCalendar extended = BUNDLED.with(of2027);

        assertThat(extended.years()).extracting(CalendarYear::year).containsExactly(2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(extended.dayKind(LocalDate.of(2027, 1, 1))).isEqualTo(OFF);
        assertThat(extended.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).contains(LocalDate.of(2027, 1, 4));
        assertThat(BUNDLED.dayKind(LocalDate.of(2027, 1, 1))).isEqualTo(UNKNOWN);
    }

    @Test
    void takes_a_year_before_and_between_those_it_holds_in_its_place() {
        WorkCalendar extended =
                holding(plain(2023), plain(2026)).with(plain(2022)).with(plain(2024));

        assertThat(extended).isEqualTo(holding(plain(2022), plain(2023), plain(2024), plain(2026)));
    }

    @Test
    void replaces_a_year_it_holds() {
        WorkCalendar replaced = BUNDLED.with(plain(2026));

        assertThat(replaced.years()).hasSize(5).contains(plain(2026));
        assertThat(replaced.dayKind(LocalDate.of(2026, 11, 24))).isEqualTo(WORKING);
        assertThat(BUNDLED.dayKind(LocalDate.of(2026, 11, 24))).isEqualTo(OFF);
    }

    @Test
    void is_independent_of_the_list_it_was_made_from() {
        List<CalendarYear> years = new ArrayList<>(List.of(plain(2026)));
        WorkCalendar calendar = new WorkCalendar(" test ", TITLE, years);
        years.clear();

        assertThat(calendar).isEqualTo(new WorkCalendar("test", TITLE, List.of(plain(2026))));
    }

    @Test
    void refuses_years_out_of_order_or_repeated() {
        String english = "The year (2025) of the work calendar (test) does not come after the year listed before it."
                + " Maybe list each year once, in ascending order.";
        String vietnamese = "Năm (2025) của lịch làm việc (test) không đứng sau năm ghi liền trước. Có thể cần ghi mỗi"
                + " năm một lần, theo thứ tự tăng dần.";

        assertRefused(() -> holding(plain(2026), plain(2025)), english, vietnamese);
        assertRefused(() -> holding(plain(2025), plain(2025)), english, vietnamese);
    }

    private static WorkCalendar holding(CalendarYear... years) {
        return new WorkCalendar("test", TITLE, List.of(years));
    }

    private static CalendarYear plain(int year) {
        return new CalendarYear(year, List.of(), List.of(), "no departure from the working week");
    }
}
