package vn.emulation.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.cli.workbook.SheetDossiers.HOUSEHOLD;
import static vn.emulation.cli.workbook.SheetDossiers.REQUIRED;
import static vn.emulation.cli.workbook.SheetDossiers.refusal;
import static vn.emulation.cli.workbook.SheetDossiers.row;
import static vn.emulation.cli.workbook.SheetDossiers.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.dossier.Dossier;

/** How a sheet is laid out. */
class SheetRowsTest {

    private static final String ROWS = row(1, REQUIRED, "") + row(2, HOUSEHOLD, "");
    private static final String PLACE = "table.xlsx, sheet “dossiers”, row ";

    @Test
    void empty_rows_and_columns_around_the_table_say_nothing() {
        String rows = "<row r='1'><c r='A1' s='0'/></row>" + row(3, REQUIRED, "<c r='H3'/>") + "<row r='4'/>"
                + row(5, HOUSEHOLD, "<c r='XFD5' s='0'/>") + "<row r='1048576'><c r='A1048576'><v/></c></row>";

        assertThat(read(rows)).hasSize(1);
    }

    @Test
    void hidden_rows_and_columns_count() {
        String rows =
                ROWS + row(3, HOUSEHOLD, "").replace("<row", "<row hidden='1'").replace(">H<", ">H-2<");

        assertThat(read("<cols/>" + rows)).hasSize(2);
    }

    @Test
    void rows_and_cells_without_a_place_follow_each_other() {
        assertThat(read(ROWS.replaceAll(" r=\"[A-Z0-9]+\"", ""))).hasSize(1);
    }

    @Test
    void a_table_can_begin_anywhere_and_is_told_by_its_place() {
        String rows = "<row r='7'>" + cells('C', 7, REQUIRED) + "</row><row r='9'>"
                + cells('C', 9, List.of("H", "c", "r", "n", "clan", "u", "f")) + "</row>";

        assertThat(refusal(book(rows)))
                .isEqualTo(PLACE + "9, column G: column kind: found “clan”, expected INDIVIDUAL, COLLECTIVE or"
                        + " HOUSEHOLD. Maybe choose one of these.");
    }

    @Test
    void problems_of_the_header_are_told_as_in_other_tables_with_their_place() {
        List<String> names = List.of("id", "recieved", "round", "nominee", "ID", "unit", "form");

        assertThat(refusal(book(row(1, names, "<c r='J1' t='e'><v>#REF!</v></c>"))))
                .isEqualTo("""
                        table.xlsx, sheet “dossiers”, row 1, column B: the column “recieved” is not known. Maybe it is \
                        received.
                        table.xlsx, sheet “dossiers”, row 1, column E: the column id is there twice. Maybe delete one.
                        table.xlsx, sheet “dossiers”, row 1, column J: the cell holds the error #REF!. Maybe mend its \
                        formula, or clear the cell.
                        table.xlsx, sheet “dossiers”, row 1: the column campaign is missing. Maybe add it to the first \
                        line.
                        table.xlsx, sheet “dossiers”, row 1: the column kind is missing. Maybe add it to the first \
                        line.""");
    }

    @Test
    void a_filled_cell_beside_the_table_is_told() {
        assertThat(refusal(book(row(1, REQUIRED, "") + row(2, HOUSEHOLD, text("XFD2", "note")))))
                .isEqualTo(PLACE + "2, column XFD: the cell is filled, but the first row has no name for its column."
                        + " Maybe clear the cell, or name the column.");
    }

    @Test
    void one_id_with_two_contents_is_told_with_both_rows() {
        String other = row(4, HOUSEHOLD, "").replace(">f<", ">g<");

        assertThat(refusal(book(ROWS + row(3, HOUSEHOLD, "") + other)))
                .isEqualTo(PLACE + "4: the dossier (H) is in row 2 already, with other content. Maybe one of the two"
                        + " has another id.");
    }

    @Test
    void the_problems_of_all_rows_are_told_together() {
        String rows = row(1, REQUIRED, "")
                + row(2, HOUSEHOLD, "").replace(text("D2", "n"), "<c r='D2' t='e'><v>#N/A</v></c>")
                + row(3, List.of("H", "c", "r", "n", "clan", "u", "f"), "");

        assertThat(refusal(book(rows))).isEqualTo("""
                        table.xlsx, sheet “dossiers”, row 2, column D: the cell holds the error #N/A. Maybe mend its \
                        formula, or clear the cell.
                        table.xlsx, sheet “dossiers”, row 3, column E: column kind: found “clan”, expected INDIVIDUAL, \
                        COLLECTIVE or HOUSEHOLD. Maybe choose one of these.""");
    }

    @Test
    void merged_cells_are_told_where_they_hold_something() {
        String rows = ROWS + row(3, HOUSEHOLD, "").replace(text("B3", "c"), "");
        String merged = "<mergeCells><mergeCell ref='B2:B3'/><mergeCell ref='K7:L9'/></mergeCells>";

        assertThat(refusal(new Xlsx().sheet("dossiers", "visible", rows, merged).bytes()))
                .startsWith(PLACE + "2, column B: the cells B2:B3 are merged, so that only the first holds what all"
                        + " seem to say. Maybe unmerge them and fill in each.\n" + PLACE + "3, column B: column"
                        + " campaign: found an empty cell, ")
                .hasLineCount(2);
        assertThat(SheetDossiers.read(new Xlsx()
                        .sheet("dossiers", "visible", ROWS, "<mergeCell ref='K7:L9'/>")
                        .bytes()))
                .hasSize(1);
    }

    @Test
    void an_empty_sheet_is_told() {
        assertThat(refusal(book("")))
                .isEqualTo("table.xlsx, sheet “dossiers”: the table has no lines. Maybe choose another file.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1048577'/>",
                "<row r='0'/>",
                "<row r='99999999999'/>",
                "<row r='x'/>",
                "<row r='2'/><row r='1'/>",
                "<row r='2'/><row r='2'/>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='B1'/><c r='A1'/></row>",
                "<row r='1'><c r='a1'/></row>",
                "<row r='1'><c r='A1' s='-1'/></row>",
                "<row r='1'><c r='A1'><v><v>1</v></v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'>",
                "&x;"
            })
    void places_and_values_that_no_sheet_has_are_damage(String rows) {
        assertThat(refusal(book(rows)))
                .isEqualTo("table.xlsx: the workbook is damaged (/xl/worksheets/sheet1.xml). Maybe open it in Excel and"
                        + " save it again.");
    }

    @Test
    void what_merely_looks_like_a_row_is_none() {
        String anchor = "<controls><control><from><row>5</row></from></control></controls>";

        assertThat(SheetDossiers.read(
                        new Xlsx().sheet("dossiers", "visible", ROWS, anchor).bytes()))
                .hasSize(1);
    }

    private static String cells(char first, int row, List<String> texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            cells.append(text((char) (first + i) + "" + row, texts.get(i)));
        }
        return cells.toString();
    }

    private static byte[] book(String rows) {
        return new Xlsx().sheet("dossiers", rows).bytes();
    }

    private static List<Dossier> read(String rows) {
        return SheetDossiers.read(book(rows));
    }
}
