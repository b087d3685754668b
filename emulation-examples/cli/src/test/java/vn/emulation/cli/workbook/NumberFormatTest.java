package vn.emulation.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.cli.workbook.NumberFormat.Kind;

/** What formats show, as Excel, LibreOffice and Google Sheets write them. */
class NumberFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "yyyy-mm-dd;@",
                "[$-42A]dd/mm/yyyy",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "\"ngày\" d \"tháng\" m",
                "D/M/YY",
                "h:mm AM/PM",
                "[h]:mm",
                "[Red]mmm-yy"
            })
    void days_and_times(String code) {
        assertThat(NumberFormat.of(code).kind()).isEqualTo(Kind.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "GENERAL",
                "0",
                "#,##0",
                "0.00",
                "#,##0.00_);[Red]\\(#,##0.00\\)",
                "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"_-;_-@_-",
                "0.00E+00",
                "[Red]0",
                "@"
            })
    void plain_numbers(String code) {
        assertThat(NumberFormat.of(code).kind()).isEqualTo(Kind.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"HS-\"000", "\"d\"0", "0\\d", "0%", "# ?/?", "#,##0\\ \"₫\"", "0\\-000", "\"a_\"0"})
    void numbers_in_a_form_of_their_own(String code) {
        assertThat(NumberFormat.of(code)).isEqualTo(new NumberFormat(Kind.OTHER, code));
    }

    @ParameterizedTest
    @CsvSource({"00, 00", "00000, 00000", "000;[Red]-000, 000"})
    void numbers_with_zeros_before_them(String code, String zeros) {
        assertThat(NumberFormat.of(code)).isEqualTo(new NumberFormat(Kind.PADDED, zeros));
    }

    @ParameterizedTest
    @CsvSource({
        "0, PLAIN", "4, PLAIN", "9, OTHER", "10, OTHER", "11, PLAIN", "12, OTHER", "13, OTHER", "14, DATE", "22, DATE",
        "23, PLAIN", "26, PLAIN", "27, DATE", "36, DATE", "37, PLAIN", "44, PLAIN", "45, DATE", "47, DATE", "48, PLAIN",
        "49, PLAIN", "50, DATE", "58, DATE", "59, PLAIN"
    })
    void formats_that_are_not_written_out(int id, Kind kind) {
        assertThat(NumberFormat.builtIn(id).kind()).isEqualTo(kind);
    }
}
