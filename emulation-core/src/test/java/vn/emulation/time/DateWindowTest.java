package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.time.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWindowTest {

    private static final LocalDate TENTH = LocalDate.of(2026, 10, 10);
    private static final LocalDate TWENTIETH = LocalDate.of(2026, 10, 20);
    private static final DateWindow TENTH_TO_TWENTIETH = DateWindow.of(TENTH, TWENTIETH);

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true", "19, true", "20, false", "21, false"})
    void contains_its_first_day_and_not_its_end(int dayOfMonth, boolean expected) {
        assertThat(TENTH_TO_TWENTIETH.contains(october(dayOfMonth))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true"})
    void without_an_end_contains_every_day_from_its_first(int dayOfMonth, boolean expected) {
        DateWindow window = DateWindow.startingOn(TENTH);

        assertThat(window).isEqualTo(new DateWindow(Optional.of(TENTH), Optional.empty()));
        assertThat(window.contains(october(dayOfMonth))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"19, true", "20, false", "21, false"})
    void without_a_start_contains_every_day_before_its_end(int dayOfMonth, boolean expected) {
        DateWindow window = DateWindow.endingBefore(TWENTIETH);

        assertThat(window).isEqualTo(new DateWindow(Optional.empty(), Optional.of(TWENTIETH)));
        assertThat(window.contains(october(dayOfMonth))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-02-29, true", "2024-12-31, true", "2025-01-01, false"})
    void of_a_year_contains_that_year_alone(LocalDate day, boolean expected) {
        assertThat(DateWindow.year(2024).contains(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 19, false",
        "9, 20, false",
        "9, 21, false",
        "10, 19, true",
        "10, 20, true",
        "10, 21, false",
        "11, 19, true",
        "11, 20, true",
        "11, 21, false"
    })
    void encloses_a_window_that_neither_starts_earlier_nor_ends_later(int from, int before, boolean expected) {
        DateWindow other = DateWindow.of(october(from), october(before));

        assertThat(TENTH_TO_TWENTIETH.encloses(other)).isEqualTo(expected);
    }

    @Test
    void with_bounds_does_not_enclose_a_window_without_them() {
        assertThat(TENTH_TO_TWENTIETH.encloses(DateWindow.startingOn(TENTH))).isFalse();
        assertThat(TENTH_TO_TWENTIETH.encloses(DateWindow.endingBefore(TWENTIETH)))
                .isFalse();
        assertThat(DateWindow.startingOn(TENTH).encloses(TENTH_TO_TWENTIETH)).isTrue();
        assertThat(DateWindow.endingBefore(TWENTIETH).encloses(TENTH_TO_TWENTIETH))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9, false",
        "1, 10, false",
        "1, 11, true",
        "12, 13, true",
        "19, 30, true",
        "20, 30, false",
        "21, 30, false"
    })
    void overlaps_a_window_with_which_it_shares_a_day(int from, int before, boolean expected) {
        DateWindow other = DateWindow.of(october(from), october(before));

        assertThat(TENTH_TO_TWENTIETH.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(TENTH_TO_TWENTIETH)).isEqualTo(expected);
    }

    @Test
    void of_one_day_is_the_shortest() {
        assertThat(DateWindow.of(TENTH, TENTH.plusDays(1)).contains(TENTH)).isTrue();
    }

    @Test
    void without_a_day_is_refused() {
        assertRefused(
                () -> DateWindow.of(TENTH, TENTH),
                "The window's first day (2026-10-10) is not before its end (2026-10-10), and the end is excluded."
                        + " Maybe give the day after the last day as the end.",
                "Ngày đầu (2026-10-10) của khoảng thời gian không trước mốc kết thúc (2026-10-10), mà mốc này không"
                        + " được tính. Có thể cần ghi mốc kết thúc là ngày liền sau ngày cuối.");
    }

    @Test
    void that_ends_before_it_starts_is_refused() {
        assertRefused(
                () -> DateWindow.of(TENTH, TENTH.minusDays(1)),
                "The window's first day (2026-10-10) is not before its end (2026-10-09), and the end is excluded."
                        + " Maybe give the day after the last day as the end.",
                "Ngày đầu (2026-10-10) của khoảng thời gian không trước mốc kết thúc (2026-10-09), mà mốc này không"
                        + " được tính. Có thể cần ghi mốc kết thúc là ngày liền sau ngày cuối.");
    }

    @Test
    void a_far_date_that_stands_for_none_is_refused() {
        assertRefused(() -> DateWindow.of(LocalDate.MIN, LocalDate.MAX), """
                The date (-999999999-01-01) lies outside the years 1900 to 2999. Maybe correct the year, or leave the \
                date out where the document states none.
                The date (+999999999-12-31) lies outside the years 1900 to 2999. Maybe correct the year, or leave the \
                date out where the document states none.""", """
                Ngày (-999999999-01-01) nằm ngoài khoảng từ năm 1900 đến năm 2999. Có thể cần sửa năm, hoặc bỏ trống \
                nếu văn bản không nêu ngày.
                Ngày (+999999999-12-31) nằm ngoài khoảng từ năm 1900 đến năm 2999. Có thể cần sửa năm, hoặc bỏ trống \
                nếu văn bản không nêu ngày.""");
    }

    @Test
    void takes_bounds_from_1900_to_2999() {
        DateWindow widest = DateWindow.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

        assertThat(widest.contains(LocalDate.of(2999, 12, 30))).isTrue();
        assertRefused(
                () -> DateWindow.startingOn(LocalDate.of(1899, 12, 31)),
                "The date (1899-12-31) lies outside the years 1900 to 2999. Maybe correct the year, or leave the date"
                        + " out where the document states none.",
                "Ngày (1899-12-31) nằm ngoài khoảng từ năm 1900 đến năm 2999. Có thể cần sửa năm, hoặc bỏ trống nếu"
                        + " văn bản không nêu ngày.");
        assertRefused(
                () -> DateWindow.endingBefore(LocalDate.of(3000, 1, 1)),
                "The date (3000-01-01) lies outside the years 1900 to 2999. Maybe correct the year, or leave the date"
                        + " out where the document states none.",
                "Ngày (3000-01-01) nằm ngoài khoảng từ năm 1900 đến năm 2999. Có thể cần sửa năm, hoặc bỏ trống nếu"
                        + " văn bản không nêu ngày.");
    }

    private static LocalDate october(int dayOfMonth) {
        return LocalDate.of(2026, 10, dayOfMonth);
    }
}
