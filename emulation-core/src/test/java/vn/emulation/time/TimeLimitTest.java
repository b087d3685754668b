package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.time.DayCount.CALENDAR_DAYS;
import static vn.emulation.time.DayCount.WORKING_DAYS;
import static vn.emulation.time.Refusals.assertRefused;
import static vn.emulation.time.Timeliness.IN_TIME;
import static vn.emulation.time.Timeliness.LATE;
import static vn.emulation.time.Timeliness.UNDETERMINED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

    private static final WorkCalendar BUNDLED = BundledCalendarFile.calendar();

    @ParameterizedTest
    @CsvSource({
        // Tết 2026: off from Monday 16 to Friday 20 February.
        "2026-02-12, 1, 2026-02-13",
        "2026-02-12, 2, 2026-02-23",
        "2026-02-13, 1, 2026-02-23",
        "2026-02-16, 1, 2026-02-23", // received on a day off
        "2026-02-22, 1, 2026-02-23",
        "2026-02-23, 1, 2026-02-24",
        "2026-01-09, 25, 2026-02-12", // Saturday 10 January is worked
        "2026-01-09, 26, 2026-02-13",
        "2026-01-09, 27, 2026-02-23",
        "2026-01-19, 25, 2026-03-02",
        // Swaps: Saturday 22 August 2026 is worked for Monday 31 August.
        "2026-08-21, 1, 2026-08-22",
        "2026-08-22, 1, 2026-08-24",
        "2026-08-28, 1, 2026-09-03",
        "2024-04-26, 5, 2024-05-07", // Monday 29 April off for Saturday 4 May
        "2024-04-26, 2, 2024-05-03",
        "2024-04-26, 3, 2024-05-04",
        // Ends of years.
        "2023-12-29, 1, 2024-01-02",
        "2024-12-31, 1, 2025-01-02",
        "2025-12-31, 1, 2026-01-05",
        "2026-11-25, 26, 2026-12-31",
        "2026-12-30, 1, 2026-12-31"
    })
    void of_working_days_ends_with_the_last_of_them(LocalDate event, int days, LocalDate last) {
        assertThat(new TimeLimit(days, WORKING_DAYS).closing(event, BUNDLED))
                .isEqualTo(Closing.certain(last.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-15, 1, 2026-10-16", // Friday
        "2026-10-15, 2, 2026-10-19", // Saturday, to Monday
        "2026-10-15, 3, 2026-10-19", // Sunday
        "2026-10-15, 4, 2026-10-19",
        "2026-10-15, 5, 2026-10-20",
        "2026-02-01, 12, 2026-02-13",
        "2026-02-01, 13, 2026-02-23", // Saturday before Tết
        "2026-02-01, 21, 2026-02-23",
        "2026-02-01, 22, 2026-02-23",
        "2026-02-01, 23, 2026-02-24",
        "2026-08-20, 2, 2026-08-22", // a Saturday that is worked
        "2023-12-01, 29, 2024-01-02", // 30 December 2023, a Saturday
        "2026-11-14, 10, 2026-11-25" // 24 November is a holiday from 2026
    })
    void of_calendar_days_rolls_past_days_off(LocalDate event, int days, LocalDate last) {
        assertThat(new TimeLimit(days, CALENDAR_DAYS).closing(event, BUNDLED))
                .isEqualTo(Closing.certain(last.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, 2, WORKING_DAYS, 2027-01-01, 2027", // no earlier, for nothing says that it is off
        "2026-12-31, 1, WORKING_DAYS, 2027-01-01, 2027",
        "2026-12-01, 25, WORKING_DAYS, 2027-01-03, 2027",
        "2028-10-13, 1, WORKING_DAYS, 2028-10-14, 2028",
        "2021-12-30, 2, WORKING_DAYS, 2022-01-04, 2021", // 31 December 2021 counts, if it was worked
        "2026-12-31, 1, CALENDAR_DAYS, 2027-01-01, 2027",
        "2026-12-01, 45, CALENDAR_DAYS, 2027-01-15, 2027"
    })
    void names_the_year_that_the_calendar_lacks(
            LocalDate event, int days, DayCount count, LocalDate earliest, int missing) {
        assertThat(new TimeLimit(days, count).closing(event, BUNDLED))
                .isEqualTo(Closing.uncertain(earliest.plusDays(1), missing));
    }

    @Test
    void needs_no_year_before_the_event() {
        assertThat(new TimeLimit(1, WORKING_DAYS).closing(LocalDate.of(2021, 12, 31), BUNDLED))
                .isEqualTo(Closing.certain(LocalDate.of(2022, 1, 5)));
    }

    @Test
    void judges_the_last_day_in_time_and_the_next_late() {
        TimeLimit limit = new TimeLimit(25, WORKING_DAYS);
        LocalDate event = LocalDate.of(2026, 1, 9);

        assertThat(limit.judge(event, LocalDate.of(2026, 2, 11), BUNDLED)).isEqualTo(IN_TIME);
        assertThat(limit.judge(event, LocalDate.of(2026, 2, 12), BUNDLED)).isEqualTo(IN_TIME);
        assertThat(limit.judge(event, LocalDate.of(2026, 2, 13), BUNDLED)).isEqualTo(LATE);
    }

    @Test
    void judges_nothing_late_that_hangs_on_a_year_not_held() {
        TimeLimit limit = new TimeLimit(2, WORKING_DAYS);
        LocalDate event = LocalDate.of(2026, 12, 30);

        assertThat(limit.judge(event, LocalDate.of(2027, 1, 1), BUNDLED)).isEqualTo(IN_TIME);
        assertThat(limit.judge(event, LocalDate.of(2027, 1, 2), BUNDLED)).isEqualTo(UNDETERMINED);
        assertThat(limit.judge(event, LocalDate.of(2027, 12, 31), BUNDLED)).isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"1", "1000"})
    void may_have_1_to_1000_days(int days) {
        assertThat(new TimeLimit(days, CALENDAR_DAYS).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "1001", "2147483647"})
    void of_fewer_or_more_days_is_refused(int days) {
        assertRefused(
                () -> new TimeLimit(days, WORKING_DAYS),
                "A time limit of (" + days + ") days lies outside 1 to 1000. Maybe give the number of days that the"
                        + " text states.",
                "Thời hạn (" + days + ") ngày nằm ngoài khoảng từ 1 đến 1000. Có thể cần ghi số ngày mà văn bản nêu.");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31", "3000-01-01"})
    void does_not_run_from_a_day_outside_the_years_1900_to_2999(LocalDate event) {
        assertRefused(
                () -> new TimeLimit(5, WORKING_DAYS).closing(event, BUNDLED),
                "The date (" + event + ") lies outside the years 1900 to 2999. Maybe correct the year, or leave the"
                        + " date out where the document states none.",
                "Ngày (" + event + ") nằm ngoài khoảng từ năm 1900 đến năm 2999. Có thể cần sửa năm, hoặc bỏ trống nếu"
                        + " văn bản không nêu ngày.");
    }
}
