package vn.emulation.cli.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells hold, and the room they take. */
class CellsTest {

    @Test
    void a_text_is_cut_where_excel_would_refuse_it() {
        assertThat(CellContent.of("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
        assertThat(CellContent.of("x".repeat(32_768))).isEqualTo("x".repeat(32_766) + "…");
        assertThat(CellContent.of("x".repeat(32_765) + "\ud83d\ude00y")).isEqualTo("x".repeat(32_765) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "_x0041_, _x005F_x0041_",
        "a_x00fF_x0041_, a_x005F_x00fF_x005F_x0041_",
        "_x41_, _x41_",
        "x0041_, x0041_",
        "_y0041_, _y0041_"
    })
    void what_excel_would_unescape_is_escaped(String text, String written) {
        assertThat(CellContent.of(text)).isEqualTo(written);
    }

    @Test
    void a_number_in_words_becomes_one() {
        assertThat(Value.numberOrText("0")).isEqualTo(new Value.Count(0));
        assertThat(Value.numberOrText("999999999999999")).isEqualTo(new Value.Count(999_999_999_999_999L));
        assertThat(Value.numberOrText("1000000000000000")).isEqualTo(new Value.Text("1000000000000000"));
        assertThat(Value.numberOrText("012")).isEqualTo(new Value.Text("012"));
        assertThat(Value.numberOrText("–")).isEqualTo(new Value.Text("–"));
        assertThat(Value.of(OptionalInt.empty())).isEqualTo(Value.NONE);
    }

    @Test
    void a_day_before_excel_counts_is_a_text() {
        assertThat(Value.of(LocalDate.of(1899, 12, 31))).isEqualTo(new Value.Text("1899-12-31"));
        assertThat(Value.of(LocalDate.of(1900, 1, 1))).isEqualTo(new Value.Day(LocalDate.of(1900, 1, 1)));
        assertThat(Value.of(Optional.<LocalDate>empty())).isEqualTo(Value.NONE);
    }

    @Test
    void columns_are_as_wide_as_their_widest_cell_within_reason() {
        Block table = Block.table(
                Optional.empty(),
                List.of("ab", "abcdef", "a".repeat(32), "a".repeat(33), "a".repeat(34)),
                List.of(List.of(Value.of("abc"), Value.of(1234567890123L))));

        assertThat(ColumnWidths.of(new SheetPlan("s", List.of(table)))).containsExactly(8, 16, 35, 36, 36);
    }

    @Test
    void titles_and_the_values_of_facts_may_run_over() {
        Block facts = Block.facts(
                "t".repeat(40),
                List.of(
                        List.of(Value.of("a".repeat(10)), Value.of("b".repeat(30))),
                        List.of(Value.of("c".repeat(30)))));

        assertThat(ColumnWidths.of(new SheetPlan("s", List.of(facts)))).containsExactly(13);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 15",
        "aaaa aaaa, 15",
        "aaaa aaaaa, 30",
        "aaaaaaaaa aaaaaaaaa aaaaaaaaa, 45",
        "aaaaaaaaa, 15",
        "aaaaaaaaaa, 30",
        "aaaaaaaaaaaaaaaaaaa, 45",
        "aa aaaaaaaaaaaaaaaaaaa, 60"
    })
    void a_row_is_as_high_as_its_text_needs(String text, double height) {
        assertThat(RowHeight.of(List.of(Value.of(1), Value.of(text)), new int[] {1, 8}))
                .isEqualTo(height);
    }

    @Test
    void no_row_is_higher_than_excel_allows() {
        String lines = "aaaaaaaaa ";

        assertThat(RowHeight.of(List.of(Value.of(lines.repeat(26).strip())), new int[] {8}))
                .isEqualTo(390);
        assertThat(RowHeight.of(List.of(Value.of(lines.repeat(27).strip())), new int[] {8}))
                .isEqualTo(405);
        assertThat(RowHeight.of(List.of(Value.of(lines.repeat(28).strip())), new int[] {8}))
                .isEqualTo(405);
    }
}
