package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.emulation.time.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarYearTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 1, 11);
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 13);

    @Test
    void is_independent_of_the_lists_it_was_made_from() {
        List<LocalDate> daysOff = new ArrayList<>(List.of(MONDAY));
        List<LocalDate> workingDays = new ArrayList<>(List.of(SATURDAY));
        CalendarYear year = new CalendarYear(2026, daysOff, workingDays, "notice");
        daysOff.clear();
        workingDays.clear();

        assertThat(year).isEqualTo(new CalendarYear(2026, List.of(MONDAY), List.of(SATURDAY), "notice"));
    }

    @Test
    void takes_its_source_in_normal_form() {
        CalendarYear year = new CalendarYear(2026, List.of(), List.of(), "  li\u0323ch nghi\u0309 Te\u0302\u0301t ");

        assertThat(year.source()).isEqualTo("lịch nghỉ Tết");
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2001, 2099, 2100})
    void may_be_from_2000_to_2100(int year) {
        assertThatCode(() -> new CalendarYear(year, List.of(), List.of(), "notice"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    void outside_2000_to_2100_is_refused(int year) {
        assertRefused(
                () -> new CalendarYear(year, List.of(), List.of(), "notice"),
                "The calendar year (" + year + ") lies outside the years 2000 to 2100. Maybe correct the year.",
                "Năm (" + year + ") của lịch nghỉ nằm ngoài khoảng từ năm 2000 đến năm 2100. Có thể cần sửa năm.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999, 1_000})
    void may_have_a_source_of_1_to_1000_characters(int length) {
        assertThatCode(() -> new CalendarYear(2026, List.of(), List.of(), "n".repeat(length)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_001})
    void with_no_source_or_an_essay_is_refused(int length) {
        assertRefused(
                () -> new CalendarYear(2026, List.of(), List.of(), "n".repeat(length)),
                "The source of the calendar year (2026) has " + length
                        + " characters, outside 1 to 1000. Maybe name the notice that sets its days off.",
                "Nguồn của lịch nghỉ năm (2026) có " + length
                        + " ký tự, ngoài khoảng 1 đến 1000. Có thể cần nêu văn bản thông báo lịch nghỉ.");
    }

    @Test
    void refuses_a_day_of_another_year() {
        LocalDate friday = LocalDate.of(2027, 1, 1);
        LocalDate saturday = LocalDate.of(2027, 1, 2);

        assertRefused(() -> new CalendarYear(2026, List.of(friday), List.of(saturday), "notice"), """
                The day (2027-01-01) is listed under another year, the calendar year (2026). Maybe move it to its \
                own year.
                The day (2027-01-02) is listed under another year, the calendar year (2026). Maybe move it to its \
                own year.""", """
                Ngày (2027-01-01) được ghi vào lịch nghỉ của năm khác, năm (2026). Có thể cần chuyển về đúng năm.
                Ngày (2027-01-02) được ghi vào lịch nghỉ của năm khác, năm (2026). Có thể cần chuyển về đúng năm.\
                """);
    }

    @Test
    void refuses_days_off_out_of_order_or_repeated() {
        assertNotAscending(() -> new CalendarYear(2026, List.of(TUESDAY, MONDAY), List.of(), "notice"), MONDAY);
        assertNotAscending(() -> new CalendarYear(2026, List.of(MONDAY, MONDAY), List.of(), "notice"), MONDAY);
    }

    @Test
    void refuses_swapped_days_out_of_order_or_repeated() {
        assertNotAscending(() -> new CalendarYear(2026, List.of(), List.of(SUNDAY, SATURDAY), "notice"), SATURDAY);
        assertNotAscending(() -> new CalendarYear(2026, List.of(), List.of(SUNDAY, SUNDAY), "notice"), SUNDAY);
    }

    @Test
    void refuses_a_weekend_day_as_a_day_off() {
        assertRefused(
                () -> new CalendarYear(2026, List.of(SATURDAY), List.of(), "notice"),
                "The day off (2026-01-10) of the calendar year (2026) is a Saturday or Sunday, which is off already."
                        + " Maybe remove it, or list the weekday taken off in its place.",
                "Ngày nghỉ (2026-01-10) trong lịch nghỉ năm (2026) là thứ Bảy hoặc Chủ nhật, vốn đã là ngày nghỉ. Có"
                        + " thể cần bỏ đi, hoặc ghi ngày nghỉ bù trong tuần.");
    }

    @Test
    void refuses_a_weekday_as_a_swapped_working_day() {
        assertRefused(
                () -> new CalendarYear(2026, List.of(), List.of(MONDAY), "notice"),
                "The swapped working day (2026-01-12) of the calendar year (2026) is not a Saturday or Sunday. Maybe"
                        + " remove it: a weekday is worked unless it is off.",
                "Ngày làm bù (2026-01-12) trong lịch nghỉ năm (2026) không phải thứ Bảy hay Chủ nhật. Có thể cần bỏ"
                        + " đi: ngày trong tuần là ngày làm việc nếu không phải ngày nghỉ.");
    }

    @Test
    void refuses_a_day_that_is_both_off_and_worked() {
        assertRefused(
                () -> new CalendarYear(2026, List.of(SUNDAY), List.of(SUNDAY), "notice"),
                "The day off (2026-01-11) of the calendar year (2026) is a Saturday or Sunday, which is off already."
                        + " Maybe remove it, or list the weekday taken off in its place.",
                "Ngày nghỉ (2026-01-11) trong lịch nghỉ năm (2026) là thứ Bảy hoặc Chủ nhật, vốn đã là ngày nghỉ. Có"
                        + " thể cần bỏ đi, hoặc ghi ngày nghỉ bù trong tuần.");
    }

    @Test
    void is_refused_with_every_reason_at_once() {
        assertRefused(() -> new CalendarYear(2026, List.of(SUNDAY), List.of(MONDAY), " "), """
                The source of the calendar year (2026) has 0 characters, outside 1 to 1000. Maybe name the notice \
                that sets its days off.
                The day off (2026-01-11) of the calendar year (2026) is a Saturday or Sunday, which is off already. \
                Maybe remove it, or list the weekday taken off in its place.
                The swapped working day (2026-01-12) of the calendar year (2026) is not a Saturday or Sunday. Maybe \
                remove it: a weekday is worked unless it is off.""", """
                Nguồn của lịch nghỉ năm (2026) có 0 ký tự, ngoài khoảng 1 đến 1000. Có thể cần nêu văn bản thông báo \
                lịch nghỉ.
                Ngày nghỉ (2026-01-11) trong lịch nghỉ năm (2026) là thứ Bảy hoặc Chủ nhật, vốn đã là ngày nghỉ. Có \
                thể cần bỏ đi, hoặc ghi ngày nghỉ bù trong tuần.
                Ngày làm bù (2026-01-12) trong lịch nghỉ năm (2026) không phải thứ Bảy hay Chủ nhật. Có thể cần bỏ \
                đi: ngày trong tuần là ngày làm việc nếu không phải ngày nghỉ.""");
    }

    private static void assertNotAscending(ThrowingCallable attempt, LocalDate day) {
        assertRefused(
                attempt,
                "The day (" + day + ") of the calendar year (2026) does not come after the day listed before it. Maybe"
                        + " list each day once, in ascending order.",
                "Ngày (" + day + ") trong lịch nghỉ năm (2026) không đứng sau ngày ghi liền trước. Có thể cần ghi mỗi"
                        + " ngày một lần, theo thứ tự tăng dần.");
    }
}
