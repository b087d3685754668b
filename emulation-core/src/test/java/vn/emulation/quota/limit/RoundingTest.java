package vn.emulation.quota.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.validation.InvalidValueException;

/** Shares become whole numbers exactly, where floating point would not. */
class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "FLOOR, 15%, 4, 0",
        "FLOOR, 15%, 7, 1",
        "FLOOR, 15%, 20, 3",
        "FLOOR, 15%, 33, 4",
        "HALF_UP, 15%, 4, 1",
        "HALF_UP, 15%, 7, 1",
        "HALF_UP, 15%, 20, 3",
        "HALF_UP, 15%, 33, 5",
        "CEILING, 15%, 4, 1",
        "CEILING, 15%, 7, 2",
        "CEILING, 15%, 20, 3",
        "CEILING, 15%, 33, 5",
        "FLOOR_MIN_ONE, 15%, 4, 1",
        "FLOOR_MIN_ONE, 15%, 7, 1",
        "FLOOR_MIN_ONE, 15%, 20, 3",
        "FLOOR, 15%, 19, 2",
        "FLOOR, 15%, 21, 3",
        "CEILING, 15%, 19, 3",
        "CEILING, 15%, 21, 4",
        "FLOOR, 29%, 100, 29",
        "CEILING, 7%, 100, 7",
        "HALF_UP, 29%, 50, 15",
        "FLOOR, 15%, 0, 0",
        "FLOOR_MIN_ONE, 15%, 0, 1",
        "FLOOR, 1/3, 1000000000, 333333333",
        "CEILING, 1/3, 1000000000, 333333334"
    })
    void a_share_of_a_whole(Rounding rounding, String ratio, long whole, long expected) {
        assertThat(rounding.apply(Ratio.of(ratio), whole)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15%, 1, 4, true", "15%, 0, 4, false", "15%, 3, 20, false", "15%, 4, 20, true", "1/3, 1, 3, false"})
    void a_part_exceeds_its_share_or_not(String ratio, long part, long whole, boolean exceeds) {
        assertThat(Ratio.of(ratio).isExceededBy(part, whole)).isEqualTo(exceeds);
    }

    @ParameterizedTest
    @CsvSource({"15%, 15%", "12.50%, 12.5%", "'12,5 %', 12.5%", "2/6, 1/3", "0%, 0%", "100%, 100%", "3/20, 15%"})
    void a_ratio_is_written_in_one_way(String text, String written) {
        assertThat(Ratio.of(text)).hasToString(written);
        assertThat(Ratio.of(written)).isEqualTo(Ratio.of(text));
    }

    @Test
    void a_percentage_may_be_given_as_a_number() {
        assertThat(Ratio.ofPercent(new BigDecimal("12.50"))).isEqualTo(new Ratio(1, 8));
    }

    @ParameterizedTest
    @CsvSource({"101%", "-1%", "15", "1/0", "3/2", "0.15", "1.23456789%"})
    void what_is_no_share_is_refused(String text) {
        assertThatThrownBy(() -> Ratio.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("(" + text.replace("101%", "101/100") + ")");
    }
}
