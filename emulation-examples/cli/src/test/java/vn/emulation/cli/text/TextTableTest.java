package vn.emulation.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.cli.text.TextTable.Column;

/** Columns stand below each other whatever letters are in them. */
class TextTableTest {

    @Test
    void vietnamese_letters_take_one_column_each() {
        TextTable table = new TextTable(Column.number("Hạng"), Column.text("Đơn vị", 40), Column.text("Kết quả", 40))
                .row("1", "Bệnh viện Đa khoa Trung tâm", "được đề nghị")
                .row("12", "Phong van thu", "du bi")
                .row("3", "Khoa Kiểm soát nhiễm khuẩn", "hết chỉ tiêu");

        assertThat(String.join("\n", table.lines(100))).isEqualTo("""
                Hạng  Đơn vị                       Kết quả
                ----  ---------------------------  ------------
                   1  Bệnh viện Đa khoa Trung tâm  được đề nghị
                  12  Phong van thu                du bi
                   3  Khoa Kiểm soát nhiễm khuẩn   hết chỉ tiêu""");
        assertThat(table.lines(100).stream().skip(2).map(TextTableTest::startOfLastColumn))
                .containsOnly(35);
    }

    private static int startOfLastColumn(String line) {
        String last = line.substring(line.lastIndexOf("  ") + 2);
        return line.codePointCount(0, line.length()) - last.codePointCount(0, last.length());
    }

    @Test
    void letters_beyond_the_basic_plane_take_one_column_each() {
        TextTable table = new TextTable(Column.text("A", 9), Column.text("B", 9))
                .row("𝒳𝒴", "1")
                .row("xyz", "2");

        assertThat(table.lines(100)).containsExactly("A    B", "---  -", "𝒳𝒴   1", "xyz  2");
    }

    @Test
    void long_cells_are_continued_below() {
        TextTable table = new TextTable(Column.text("A", 7), Column.text("B", 100))
                .row("một hai ba", "bốn năm sáu bảy tám chín mười");

        assertThat(table.lines(29))
                .containsExactly(
                        "A        B",
                        "-------  --------------------",
                        "một hai  bốn năm sáu bảy tám",
                        "ba       chín mười");
    }

    @Test
    void a_single_long_word_widens_its_column_and_is_never_cut() {
        TextTable table = new TextTable(Column.text("Id", 5), Column.text("B", 10)).row("x".repeat(30), "y");

        assertThat(table.lines(20)).contains("x".repeat(30) + "  y");
    }

    @Test
    void a_line_may_be_exactly_as_wide_as_the_page() {
        assertThat(TextWrap.lines("aaa bbb", 6)).containsExactly("aaa", "bbb");
        assertThat(TextWrap.lines("aaa bbb", 7)).containsExactly("aaa bbb");
        assertThat(TextWrap.lines("aaa bbb", 8)).containsExactly("aaa bbb");
    }

    @Test
    void no_text_is_one_empty_line() {
        assertThat(TextWrap.lines("", 10)).isEqualTo(List.of(""));
    }
}
