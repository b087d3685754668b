package vn.emulation.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.cli.workbook.SheetDossiers.REQUIRED;
import static vn.emulation.cli.workbook.SheetDossiers.refusal;
import static vn.emulation.cli.workbook.SheetDossiers.row;
import static vn.emulation.cli.workbook.SheetDossiers.rows;
import static vn.emulation.cli.workbook.SheetDossiers.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Collective;

/** What cells of each kind say. */
class CellReaderTest {

    private static final String[] FORMATS = {"dd/mm/yyyy", "0000", "&quot;HS-&quot;000", "0.0"};
    private static final String DAY = "table.xlsx, sheet “dossiers”, row 2, column H: ";

    @ParameterizedTest
    @CsvSource({
        "<c r='H2' s='1'><v>46295</v></c>",
        "<c r='H2' s='1'><v>46295.0</v></c>",
        "<c r='H2' s='1'><f>TODAY()</f><v>46295</v></c>",
        "<c r='H2' t='d'><v>2026-09-30</v></c>",
        "<c r='H2' t='d'><v>2026-09-30T00:00:00.000Z</v></c>",
        "<c r='H2' t='str'><f>TEXT(1)</f><v>30/09/2026</v></c>",
        "<c r='H2' t='s'><v>1</v></c>",
        "<c t='inlineStr'><is><r><t>2026-</t></r><r><t>09-30</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>",
        "<c r='H2' t='inlineStr'><is><t xml:space='preserve'>\u00a0 30/09/2026_x000D_&#10;</t></is></c>"
    })
    void a_day_is_read_however_it_stands_there(String cell) {
        assertThat(SheetDossiers.read(sheet("received", cell)))
                .extracting(Dossier::receivedOn)
                .containsExactly(java.util.Optional.of(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void a_workbook_that_counts_from_1904_is_read_so() {
        byte[] workbook = new Xlsx()
                .date1904()
                .formats(FORMATS)
                .sheet("dossiers", rows("received", "<c r='H2' s='1'><v>44833</v></c>"))
                .bytes();

        assertThat(SheetDossiers.read(workbook).get(0).receivedOn()).contains(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='H2' t='b'><v>1</v></c>, true",
        "<c r='H2' t='b'><v>0</v></c>, false",
        "<c r='H2' t='b'><f>1=1</f><v>1</v></c>, true",
        "<c r='H2' t='inlineStr'><is><t>Co\u0301</t></is></c>, true"
    })
    void yes_and_no_are_read(String cell, boolean registered) {
        assertThat(SheetDossiers.read(sheet("registered", cell)).get(0).registered())
                .contains(registered);
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='H2'/>",
        "<c r='H2' s='1'/>",
        "<c r='H2' s='1'><v/></c>",
        "<c r='H2' t='s'/>",
        "<c r='H2' t='str'><f>IF(1)</f><v></v></c>",
        "<c r='H2' t='inlineStr'><is><t> \u00a0</t></is></c>"
    })
    void a_cell_in_which_nothing_stands_is_empty(String cell) {
        assertThat(SheetDossiers.read(sheet("received", cell)).get(0).receivedOn())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<v>12</v>, 12",
        "<v>12.0</v>, 12",
        "<v>1.2E+1</v>, 12",
        "<v>12.000000000000002</v>, 12",
        "<v>11.999999999999998</v>, 12",
        "<f>6+6</f><v>12</v>, 12"
    })
    void whole_numbers_are_read_without_the_noise_of_fractions(String inside, int members) {
        List<String> collective = List.of("H", "c", "r", "n", "COLLECTIVE", "u", "f");
        String rows = row(1, REQUIRED, text("H1", "name") + text("I1", "members"))
                + row(2, collective, text("H2", "T") + "<c r='I2'>" + inside + "</c>");

        Collective read = (Collective)
                SheetDossiers.read(new Xlsx().sheet("x", rows).bytes()).get(0).nominee();

        assertThat(read.members()).hasValue(members);
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='A2'><v>12</v></c>, 12",
        "<c r='A2' s='2'><v>12</v></c>, 0012",
        "<c r='A2' s='2'><v>12345</v></c>, 12345",
        "<c r='A2' s='4'><v>12.5</v></c>, 12.5",
        "<c r='A2'><v>0.1</v></c>, 0.1",
        "<c r='A2'><v>0.10000000000000001</v></c>, 0.1",
        "<c r='A2'><v>999999999999999</v></c>, 999999999999999",
        "<c r='A2' t='str'><f>A1</f><v>A_x0024_1</v></c>, A$1",
        "<c r='A2' t='s'><v>2</v></c>, _x000D_"
    })
    void an_id_is_what_the_person_sees(String cell, String id) {
        assertThat(SheetDossiers.read(withId(cell)).get(0).id().value()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <c r='A2' s='3'><v>7</v></c> ~ the cell shows its number (7) in a form of its own (“"HS-"000”), which is \
            not read. Maybe format the cell as text and type what it should say.
            <c r='A2'><v>1000000000000000</v></c> ~ the number (1000000000000000) is too long: Excel keeps 15 digits. \
            Maybe format the cell as text and type it again.
            <c r='A2'><v>999999999999999.9</v></c> ~ the number (1000000000000000) is too long: Excel keeps 15 digits. \
            Maybe format the cell as text and type it again.
            <c r='A2' s='1'><v>60</v></c> ~ the cell shows a day, but its number (60) stands for none. Maybe type the \
            day again.
            <c r='A2' t='e'><v>#N/A</v></c> ~ the cell holds the error #N/A. Maybe mend its formula, or clear the cell.
            <c r='A2' t='e'><f>1/0</f><v>#DIV/0!</v></c> ~ the cell holds the error #DIV/0!. Maybe mend its formula, or \
            clear the cell.
            <c r='A2'><f>B2</f></c> ~ the formula has no result in the file. Maybe open the workbook in Excel and save \
            it again.
            <c r='A2'><f>B2</f><v></v></c> ~ the formula has no result in the file. Maybe open the workbook in Excel \
            and save it again.
            <c r='A2'><v>12x</v></c> ~ the cell holds “12x” where a number is needed. Maybe type it again.
            <c r='A2'><v>1E+9999</v></c> ~ the cell holds “1E+9999” where a number is needed. Maybe type it again.
            <c r='A2' t='s'><v>3</v></c> ~ the cell refers to a text that the file lacks. Maybe type it again.
            <c r='A2' t='s'><v>999999999</v></c> ~ the cell refers to a text that the file lacks. Maybe type it again.
            <c r='A2' t='x'><v>3</v></c> ~ the cell is of a kind (x) that is not known. Maybe type it again.
            """)
    void a_cell_that_says_nothing_is_told_once_with_its_place(String cell, String told) {
        assertThat(refusal(withId(cell))).isEqualTo("table.xlsx, sheet “dossiers”, row 2, column A: " + told);
    }

    @Test
    void a_cell_that_does_not_fit_is_told_as_in_other_tables_with_its_place() {
        assertThat(refusal(sheet("received", "<c r='H2' s='1'><v>46295.5</v></c>")))
                .isEqualTo(DAY + "column received: found “2026-09-30 12:00”, expected a real day, as 2026-09-30 or"
                        + " 30/09/2026. Maybe correct the day, or leave it empty where it is not known.");
        assertThat(refusal(sheet("received", "<c r='H2'><v>46295</v></c>")))
                .startsWith(DAY + "column received: found “46295”, expected a real day, ");
        assertThat(refusal(sheet("registered", "<c r='H2' t='b'><v>2</v></c>")))
                .startsWith(DAY + "column registered: found “2”, expected yes, no, ");
    }

    private static byte[] sheet(String column, String cell) {
        return book().sheet("dossiers", rows(column, cell)).bytes();
    }

    private static byte[] withId(String cell) {
        String rows = rows("received", "").replace(text("A2", "H"), cell);
        return book().sheet("dossiers", rows).bytes();
    }

    private static Xlsx book() {
        return new Xlsx()
                .formats(FORMATS)
                .strings(
                        "<t>x</t>",
                        "<r><t>30/09</t></r><r><t>/2026</t></r><phoneticPr/>" + "<rPh sb='0' eb='1'><t>y</t></rPh>",
                        "<t>_x005F_x000D_</t>");
    }
}
