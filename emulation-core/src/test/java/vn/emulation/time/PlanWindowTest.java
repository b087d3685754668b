package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The windows that the two plans set, at the day before, on and after each bound. */
class PlanWindowTest {

    /** The plan's own first day is not stated in the text we hold. */
    private static final DateWindow ADMINISTRATIVE_REFORM = DateWindow.endingBefore(LocalDate.of(2029, 10, 30));

    private static final DateWindow FOR_THE_POOR = DateWindow.of(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 1, 1));

    @ParameterizedTest
    @CsvSource({"2022-07-31, true", "2029-10-29, true", "2029-10-30, false", "2029-10-31, false"})
    void administrative_reform_runs_until_before_30_october_2029(LocalDate day, boolean expected) {
        assertThat(ADMINISTRATIVE_REFORM.contains(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, false", "2022-01-01, true", "2022-01-02, true"})
    void for_the_poor_runs_from_2022(LocalDate day, boolean expected) {
        assertThat(FOR_THE_POOR.contains(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, true", "2025-12-31, true", "2026-01-01, false"})
    void for_the_poor_runs_through_2025(LocalDate day, boolean expected) {
        assertThat(FOR_THE_POOR.contains(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, false",
        "2022, true",
        "2023, true",
        "2024, true",
        "2025, true",
        "2026, false",
    })
    void for_the_poor_encloses_the_years_of_its_rounds(int year, boolean expected) {
        assertThat(FOR_THE_POOR.encloses(DateWindow.year(year))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2023, true", "2028, true", "2029, false", "2030, false"})
    void administrative_reform_encloses_no_year_it_ends_in(int year, boolean expected) {
        assertThat(ADMINISTRATIVE_REFORM.encloses(DateWindow.year(year))).isEqualTo(expected);
    }
}
