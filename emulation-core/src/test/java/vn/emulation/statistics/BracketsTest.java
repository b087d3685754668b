package vn.emulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.time.DateWindow;

/** Which bracket a duration, an age and a length of service fall into. */
class BracketsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2027-02-28, UNDER_ONE_YEAR",
        "2026-03-01, 2027-03-01, ONE_YEAR",
        "2026-03-01, 2027-03-02, UNDER_THREE_YEARS",
        "2026-03-01, 2029-02-28, UNDER_THREE_YEARS",
        "2026-03-01, 2029-03-01, UNDER_FIVE_YEARS",
        "2026-03-01, 2029-03-02, UNDER_FIVE_YEARS",
        "2026-03-01, 2031-02-28, UNDER_FIVE_YEARS",
        "2026-03-01, 2031-03-01, FIVE_YEARS_OR_LONGER",
        "2026-03-01, 2031-03-02, FIVE_YEARS_OR_LONGER",
        "2024-02-29, 2025-02-27, UNDER_ONE_YEAR",
        "2024-02-29, 2025-02-28, ONE_YEAR",
        "2024-02-29, 2025-03-01, UNDER_THREE_YEARS"
    })
    void a_duration_is_told_to_the_day(LocalDate from, LocalDate before, Duration expected) {
        assertThat(Duration.of(DateWindow.of(from, before))).contains(expected);
    }

    @Test
    void a_window_that_is_open_has_no_duration() {
        assertThat(Duration.of(DateWindow.startingOn(LocalDate.of(2026, 1, 1)))).isEqualTo(Optional.empty());
        assertThat(Duration.of(DateWindow.endingBefore(LocalDate.of(2026, 1, 1))))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "29, UP_TO_30", "30, UP_TO_30", "31, FROM_31_TO_40", "40, FROM_31_TO_40", "41, FROM_41_TO_50",
        "50, FROM_41_TO_50", "51, FROM_51_TO_55", "55, FROM_51_TO_55", "56, FROM_56_TO_60", "60, FROM_56_TO_60",
        "61, OVER_60"
    })
    void an_age_falls_into_one_bracket(int age, String expected) {
        assertThat(Brackets.age(age)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4, UNDER_5", "5, FROM_5_TO_UNDER_10", "9, FROM_5_TO_UNDER_10", "10, FROM_10", "11, FROM_10"})
    void ten_years_count_in_the_upper_bracket(int years, String expected) {
        assertThat(Brackets.yearsInField(years)).isEqualTo(expected);
    }
}
