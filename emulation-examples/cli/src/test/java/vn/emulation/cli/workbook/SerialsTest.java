package vn.emulation.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as workbooks count them, at the edges of both ways of counting. */
class SerialsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "46295, 2026-09-30",
        "2958465, 9999-12-31",
        "46295.25, 2026-09-30 06:00",
        "46295.604861111111, 2026-09-30 14:31",
        "46295.0000001, 2026-09-30",
        "46294.999999, 2026-09-30",
        "46294.99998, 2026-09-29 23:59:58"
    })
    void days_are_counted_from_1900(BigDecimal serial, String day) {
        assertThat(new Serials(false).text(serial)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "1, 1904-01-02", "44833, 2026-09-30", "2957003, 9999-12-31"})
    void days_are_counted_from_1904(BigDecimal serial, String day) {
        assertThat(new Serials(true).text(serial)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"-1", "-0.1", "0", "0.5", "60", "60.5", "2958466", "1E+300"})
    void other_numbers_are_no_day(BigDecimal serial) {
        assertThat(new Serials(false).text(serial)).isEmpty();
    }

    @Test
    void no_day_comes_after_the_year_9999() {
        assertThat(new Serials(true).text(new BigDecimal("2957004"))).isEqualTo(Optional.empty());
        assertThat(new Serials(true).text(new BigDecimal("-1"))).isEqualTo(Optional.empty());
    }
}
