package vn.emulation.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.emulation.cli.workbook.SheetDossiers.HOUSEHOLD;
import static vn.emulation.cli.workbook.SheetDossiers.REQUIRED;
import static vn.emulation.cli.workbook.SheetDossiers.refusal;
import static vn.emulation.cli.workbook.SheetDossiers.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;

/** Which sheet of a workbook is read, and files that are no workbook. */
class WorkbookTableTest {

    private static final String ROWS = row(1, REQUIRED, "") + row(2, HOUSEHOLD, "");
    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, 0};

    @Test
    void the_only_sheet_is_read_whatever_its_name() {
        assertThat(SheetDossiers.read(new Xlsx().sheet("Sheet1", ROWS).bytes())).hasSize(1);
    }

    @Test
    void of_several_sheets_the_one_with_the_name_is_read() {
        for (String name : new String[] {"dossiers", "DOSSIERS", " Hồ sơ ", "HỒ SƠ", nfd("Hồ sơ")}) {
            Xlsx workbook = new Xlsx().sheet("notes", "").sheet(name, ROWS).sheet("more", "");

            assertThat(SheetDossiers.read(workbook.bytes())).describedAs(name).hasSize(1);
        }
    }

    @Test
    void hidden_sheets_are_left_alone() {
        Xlsx workbook = new Xlsx()
                .sheet("dossiers", "hidden", "", "")
                .sheet("list", "veryHidden", "", "")
                .sheet("mine", ROWS);

        assertThat(SheetDossiers.read(workbook.bytes())).hasSize(1);
        assertThat(refusal(new Xlsx().sheet("dossiers", "hidden", ROWS, "").bytes()))
                .isEqualTo("table.xlsx: the workbook shows no sheet with cells. Maybe unhide the sheet, or choose"
                        + " another file.");
    }

    @Test
    void several_sheets_without_the_name_or_two_with_it_are_told() {
        assertThat(refusal(new Xlsx().sheet("A", ROWS).sheet("B", ROWS).bytes()))
                .isEqualTo("table.xlsx: it is not clear which sheet holds the dossiers: “A”, “B”. Maybe name one of"
                        + " them “dossiers” or “Hồ sơ”, and no other.");
        assertThat(refusal(new Xlsx()
                        .sheet("notes", "")
                        .sheet("dossiers", ROWS)
                        .sheet("Hồ sơ", ROWS)
                        .bytes()))
                .isEqualTo("table.xlsx: it is not clear which sheet holds the dossiers: “dossiers”, “Hồ sơ”. Maybe name"
                        + " one of them “dossiers” or “Hồ sơ”, and no other.");
    }

    @Test
    void sheets_that_hold_a_chart_only_do_not_count() {
        Xlsx workbook = new Xlsx()
                .part("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="/xl/Sheet.XML"/>\
                        <Relationship Id="s2" Type="http://x/chartsheet" Target="chart.xml"/></Relationships>""")
                .part("xl/sheet.xml", "<worksheet><sheetData>" + ROWS + "</sheetData></worksheet>")
                .sheet("list", "")
                .sheet("chart", "");

        assertThat(SheetDossiers.read(workbook.bytes())).hasSize(1);
    }

    @Test
    void an_old_or_protected_workbook_is_told() {
        byte[] encrypted = Arrays.copyOf(OLD, 4096);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, encrypted, 4096 - stream.length, stream.length);

        assertThat(refusal(OLD))
                .isEqualTo("table.xlsx: this is a workbook of Excel 97 to 2003 (.xls). Maybe save it in Excel as “Excel"
                        + " Workbook (.xlsx)”.");
        assertThat(refusal(encrypted))
                .isEqualTo("table.xlsx: the workbook is protected by a password. Maybe save it without one.");
        assertThat(refusal(Arrays.copyOf(encrypted, 4095))).contains("Excel 97 to 2003");
    }

    @Test
    void other_files_are_told() {
        assertThat(refusal("id;campaign\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("table.xlsx: this is no Excel workbook, though its name says so. Maybe save it in Excel as"
                        + " “Excel Workbook (.xlsx)”, or let its name end in .csv.");
        String other = "table.xlsx: this is a zip archive, but no Excel workbook (.xlsx). Maybe save it in Excel as"
                + " “Excel Workbook (.xlsx)”.";
        assertThat(refusal(Xlsx.zip(Map.of("word/document.xml", new byte[] {1}))))
                .isEqualTo(other);
        assertThat(refusal(Xlsx.zip(Map.of()))).isEqualTo(other);
    }

    @Test
    void damage_is_told_with_the_part() {
        byte[] whole = new Xlsx().sheet("dossiers", ROWS).bytes();

        assertThat(refusal(Arrays.copyOf(whole, 100)))
                .isEqualTo("table.xlsx: the workbook is damaged (zip). Maybe open it in Excel and save it again.");
        assertThat(refusal(new Xlsx()
                        .part("xl/styles.xml", "<a>")
                        .sheet("dossiers", ROWS)
                        .bytes()))
                .contains("damaged (/xl/styles.xml)");
        assertThat(refusal(new Xlsx()
                        .part("xl/sharedStrings.xml", "<a>")
                        .sheet("dossiers", ROWS)
                        .bytes()))
                .contains("damaged (/xl/sharedStrings.xml)");
        assertThat(refusal(new Xlsx()
                        .part("XL/workbook.xml", "<x/>")
                        .sheet("dossiers", ROWS)
                        .bytes()))
                .contains("damaged (zip)");
    }

    @Test
    void a_part_that_is_not_as_it_was_written_is_damage() {
        byte[] workbook = new Xlsx().sheet("dossiers", ROWS).bytes();
        String text = new String(workbook, StandardCharsets.ISO_8859_1);
        workbook[text.indexOf("HOUSEHOLD") + 8] = 'T';

        assertThat(refusal(workbook))
                .isEqualTo("table.xlsx: the workbook is damaged (zip). Maybe open it in Excel and save it again.");
    }

    @Test
    void a_part_with_a_document_type_is_damage() {
        assertThat(refusal(new Xlsx()
                        .part("xl/sharedStrings.xml", "<!DOCTYPE sst><sst/>")
                        .sheet("dossiers", ROWS)
                        .bytes()))
                .contains("damaged (/xl/sharedStrings.xml)");
    }

    @Test
    void nothing_outside_the_file_is_loaded() {
        String outside = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>";

        assertThat(refusal(new Xlsx()
                        .part("xl/sharedStrings.xml", outside)
                        .sheet("dossiers", ROWS)
                        .bytes()))
                .contains("damaged (/xl/sharedStrings.xml)");
    }

    @Test
    void what_is_unpacked_has_a_limit() throws IOException {
        WorkbookRefusals refusals = new WorkbookRefusals("table.xlsx", Words.in("en"));
        byte[] two = Xlsx.zip(Map.of("a.xml", new byte[3_000_000], "b.png", new byte[145_728]));

        assertThat(PackageParts.unpack(two, 3_145_729, refusals).bytes("A.xml")).hasSize(3_000_000);
        assertThat(PackageParts.unpack(two, 3_145_728, refusals).bytes("b.png")).isEmpty();
        assertThatThrownBy(() -> PackageParts.unpack(two, 3_145_727, refusals))
                .isInstanceOf(Refusal.class)
                .hasMessage("table.xlsx: unpacked, the workbook is larger than 2 MiB. Maybe delete what is not needed,"
                        + " or divide it.");
    }

    @Test
    void a_great_many_empty_parts_cost_something_too() throws IOException {
        WorkbookRefusals refusals = new WorkbookRefusals("table.xlsx", Words.in("en"));
        byte[] three = Xlsx.zip(Map.of("a.xml", new byte[0], "b.xml", new byte[0], "c.png", new byte[0]));

        assertThat(PackageParts.unpack(three, 3 * 1024, refusals).bytes("a.xml"))
                .isEmpty();
        assertThatThrownBy(() -> PackageParts.unpack(three, 3 * 1024 - 1, refusals))
                .isInstanceOf(Refusal.class);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
