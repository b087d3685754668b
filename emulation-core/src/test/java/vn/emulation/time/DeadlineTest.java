package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.time.Bound.BEFORE;
import static vn.emulation.time.Bound.ON_OR_BEFORE;
import static vn.emulation.time.Refusals.assertRefused;
import static vn.emulation.time.RollPolicy.NEXT_WORKING_DAY;
import static vn.emulation.time.RollPolicy.NONE;
import static vn.emulation.time.Timeliness.IN_TIME;
import static vn.emulation.time.Timeliness.LATE;
import static vn.emulation.time.Timeliness.UNDETERMINED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.text.LocalisedText;

class DeadlineTest {

    private static final WorkCalendar BUNDLED = BundledCalendarFile.calendar();
    private static final WorkCalendar ONLY_2022 = new WorkCalendar(
            "test",
            new LocalisedText("Lịch thử", "Test calendar"),
            List.of(new CalendarYear(2022, List.of(), List.of(), "no departure from the working week")));

    @ParameterizedTest
    @CsvSource({
        "2026-10-15, BEFORE, NONE, 2026-10-15",
        "2026-10-15, ON_OR_BEFORE, NONE, 2026-10-16",
        "2026-10-15, BEFORE, NEXT_WORKING_DAY, 2026-10-15", // the 14th is a Wednesday
        "2026-10-16, ON_OR_BEFORE, NEXT_WORKING_DAY, 2026-10-17", // a Friday
        "2026-10-17, ON_OR_BEFORE, NEXT_WORKING_DAY, 2026-10-20", // a Saturday, so Monday
        "2026-10-18, BEFORE, NEXT_WORKING_DAY, 2026-10-20", // its last day, Saturday, rolls past the day named
        "2026-10-19, BEFORE, NEXT_WORKING_DAY, 2026-10-20", // its last day, Sunday, rolls onto the day named
        "2026-10-20, BEFORE, NEXT_WORKING_DAY, 2026-10-20", // a Monday
        "2026-08-22, ON_OR_BEFORE, NEXT_WORKING_DAY, 2026-08-23", // a Saturday worked
        "2026-08-29, ON_OR_BEFORE, NEXT_WORKING_DAY, 2026-09-04", // weekend, swapped day and National Day
        "2026-02-14, ON_OR_BEFORE, NEXT_WORKING_DAY, 2026-02-24", // over Tết
        "2026-11-24, ON_OR_BEFORE, NEXT_WORKING_DAY, 2026-11-26", // a holiday from 2026
        "2025-11-24, ON_OR_BEFORE, NEXT_WORKING_DAY, 2025-11-25" // and none before
    })
    void closes_on_the_day_after_its_last(LocalDate date, Bound bound, RollPolicy roll, LocalDate before) {
        assertThat(new Deadline(date, bound, roll).closing(BUNDLED)).isEqualTo(Closing.certain(before));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, BEFORE, 2024-02-29",
        "2024-02-29, ON_OR_BEFORE, 2024-03-01",
        "2024-03-01, BEFORE, 2024-03-01",
        "2024-02-28, ON_OR_BEFORE, 2024-02-29",
        "2023-02-28, ON_OR_BEFORE, 2023-03-01",
        "2100-02-28, ON_OR_BEFORE, 2100-03-01",
        "2000-02-28, ON_OR_BEFORE, 2000-02-29"
    })
    void knows_the_leap_day(LocalDate date, Bound bound, LocalDate before) {
        assertThat(new Deadline(date, bound, NONE).closing(BUNDLED)).isEqualTo(Closing.certain(before));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, ON_OR_BEFORE, 2023-01-04", // Saturday; 2 January 2023 compensates a Sunday
        "2023-12-31, ON_OR_BEFORE, 2024-01-03", // Sunday; 1 January 2024 is a Monday
        "2024-01-01, BEFORE, 2024-01-03",
        "2024-12-31, ON_OR_BEFORE, 2025-01-01", // a Tuesday
        "2025-01-01, ON_OR_BEFORE, 2025-01-03",
        "2026-12-31, ON_OR_BEFORE, 2027-01-01" // the last working day held
    })
    void rolls_over_the_end_of_a_year(LocalDate date, Bound bound, LocalDate before) {
        Deadline deadline = new Deadline(date, bound, NEXT_WORKING_DAY);

        assertThat(deadline.closing(BUNDLED)).isEqualTo(Closing.certain(before));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, ON_OR_BEFORE, 2023-01-01, 2023", // a Saturday of the last year held
        "2023-01-01, BEFORE, 2023-01-01, 2023",
        "2023-01-01, ON_OR_BEFORE, 2023-01-02, 2023",
        "2023-06-15, ON_OR_BEFORE, 2023-06-16, 2023", // a Thursday, but nothing says that it is worked
        "2021-12-31, ON_OR_BEFORE, 2022-01-01, 2021",
        "2022-01-01, BEFORE, 2022-01-01, 2021"
    })
    void closes_no_earlier_than_its_own_end_where_the_year_is_not_held(
            LocalDate date, Bound bound, LocalDate before, int missing) {
        Deadline deadline = new Deadline(date, bound, NEXT_WORKING_DAY);

        assertThat(deadline.closing(ONLY_2022)).isEqualTo(Closing.uncertain(before, missing));
    }

    @Test
    void that_does_not_roll_needs_no_calendar() {
        Deadline deadline = new Deadline(LocalDate.of(2029, 10, 15), BEFORE, NONE);

        assertThat(deadline.closing(ONLY_2022)).isEqualTo(Closing.certain(LocalDate.of(2029, 10, 15)));
    }

    @Test
    void judges_the_last_day_in_time_and_the_next_late() {
        Deadline deadline = new Deadline(LocalDate.of(2026, 10, 15), ON_OR_BEFORE, NONE);

        assertThat(deadline.judge(LocalDate.of(2026, 10, 14), BUNDLED)).isEqualTo(IN_TIME);
        assertThat(deadline.judge(LocalDate.of(2026, 10, 15), BUNDLED)).isEqualTo(IN_TIME);
        assertThat(deadline.judge(LocalDate.of(2026, 10, 16), BUNDLED)).isEqualTo(LATE);
    }

    @Test
    void judges_nothing_late_where_its_end_is_uncertain() {
        Deadline deadline = new Deadline(LocalDate.of(2022, 12, 31), ON_OR_BEFORE, NEXT_WORKING_DAY);

        assertThat(deadline.judge(LocalDate.of(2022, 12, 31), ONLY_2022)).isEqualTo(IN_TIME);
        assertThat(deadline.judge(LocalDate.of(2023, 1, 1), ONLY_2022)).isEqualTo(UNDETERMINED);
        assertThat(deadline.judge(LocalDate.of(2023, 12, 31), ONLY_2022)).isEqualTo(UNDETERMINED);
    }

    @Test
    void judges_days_far_from_any_calendar() {
        Deadline deadline = new Deadline(LocalDate.of(2026, 10, 17), ON_OR_BEFORE, NEXT_WORKING_DAY);

        assertThat(deadline.judge(LocalDate.MIN, BUNDLED)).isEqualTo(IN_TIME);
        assertThat(deadline.judge(LocalDate.MAX, BUNDLED)).isEqualTo(LATE);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, 1899", "2999-12-31, 2999"})
    void may_be_in_the_years_1900_to_2999(LocalDate date, int missing) {
        Deadline deadline = new Deadline(date, BEFORE, NEXT_WORKING_DAY);

        assertThat(deadline.closing(BUNDLED)).isEqualTo(Closing.uncertain(date, missing));
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31", "3000-01-01", "-999999999-01-01", "+999999999-12-31"})
    void outside_the_years_1900_to_2999_is_refused(LocalDate date) {
        assertRefused(
                () -> new Deadline(date, ON_OR_BEFORE, NONE),
                "The date (" + date + ") lies outside the years 1900 to 2999. Maybe correct the year, or leave the date"
                        + " out where the document states none.",
                "Ngày (" + date + ") nằm ngoài khoảng từ năm 1900 đến năm 2999. Có thể cần sửa năm, hoặc bỏ trống nếu"
                        + " văn bản không nêu ngày.");
    }
}
