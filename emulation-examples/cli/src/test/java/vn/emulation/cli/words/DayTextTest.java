package vn.emulation.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
class DayTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "29/02/2024"})
    void both_forms_are_read(String text) {
        assertThat(DayText.read(text)).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "30/02/2024", "2024-02-30", "29/02/2023", "31/04/2026", "2026-13-01", "00/01/2026", "1/10/2026",
                "2026/10/01", "01-10-2026", "01/10/26", "20260930", "+2026-09-30", " 2026-09-30", "２０２６-09-30",
                        "hôm nay"
            })
    void nothing_else_is_a_day(String text) {
        assertThat(DayText.read(text)).isEmpty();
    }

    @Test
    void the_day_comes_before_the_month_between_slashes() {
        assertThat(DayText.read("03/10/2026")).contains(LocalDate.of(2026, 10, 3));
    }
}
