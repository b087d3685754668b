package vn.emulation.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.table.CellText;
import vn.emulation.cli.table.RawCell;
import vn.emulation.cli.table.RawRow;
import vn.emulation.cli.table.TableKind;
import vn.emulation.cli.words.Words;

/** Workbooks that another library writes and reads, and such as nobody writes. */
class WorkbookProperties {

    private static final Words WORDS = Words.in("en");

    @Property(tries = 60)
    void texts_are_read_as_they_were_written_and_as_another_library_reads_them(
            @ForAll("tables") List<List<String>> rows) throws IOException {
        byte[] workbook = written(sheet -> {
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    String text = rows.get(r).get(c);
                    if (c % 2 == 0) {
                        sheet.value(r, c, text);
                    } else {
                        sheet.inlineString(r, c, text);
                    }
                }
            }
        });

        List<RawRow> read = WorkbookTable.read(workbook, "t.xlsx", TableKind.DOSSIERS, WORDS)
                .rows();

        assertThat(texts(read)).isEqualTo(nonEmpty(rows)).isEqualTo(otherOpinion(workbook));
    }

    @Property(tries = 100)
    void days_are_read_as_they_were_written_and_as_another_library_reads_them(
            @ForAll @IntRange(min = -25_567, max = 2_932_896) int epochDay) throws IOException {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        byte[] workbook = written(sheet -> {
            sheet.value(0, 0, day);
            sheet.style(0, 0).format("dd/mm/yyyy").set();
        });

        assertThat(texts(WorkbookTable.read(workbook, "t.xlsx", TableKind.DOSSIERS, WORDS)
                        .rows()))
                .containsExactly(List.of(day.toString()));
        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(other.getFirstSheet().read().get(0).getCell(0).asDate()).isEqualTo(day.atStartOfDay());
        }
    }

    @Property(tries = 120)
    void a_damaged_workbook_is_read_or_refused(
            @ForAll("rows") String rows, @ForAll byte[] noise, @ForAll @IntRange(max = 5_000) int at) {
        byte[] workbook = new Xlsx()
                .strings("<t>a</t>")
                .formats("d")
                .sheet("dossiers", rows)
                .bytes();
        System.arraycopy(noise, 0, workbook, Math.min(at, workbook.length), noisy(noise, at, workbook));

        readOrRefused(workbook);
    }

    @Property(tries = 250)
    void odd_rows_are_read_or_refused(@ForAll("rows") String rows) {
        readOrRefused(new Xlsx()
                .strings("<t>a</t>")
                .formats("d")
                .sheet("dossiers", rows)
                .bytes());
    }

    private static int noisy(byte[] noise, int at, byte[] workbook) {
        return Math.max(0, Math.min(noise.length, workbook.length - at));
    }

    private static void readOrRefused(byte[] workbook) {
        try {
            assertThat(WorkbookTable.read(workbook, "t.xlsx", TableKind.DOSSIERS, WORDS)
                            .rows())
                    .isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).startsWith("t.xlsx").doesNotContain("{0}", "{1}", "null");
        }
    }

    private interface Content {
        void writeTo(Worksheet sheet);
    }

    private static byte[] written(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.writeTo(workbook.newWorksheet("dossiers"));
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> texts(List<RawRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(RawCell::text)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .toList();
    }

    private static List<List<String>> nonEmpty(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(CellText::of)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static List<List<String>> otherOpinion(byte[] workbook) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : other.getFirstSheet().read()) {
                rows.add(row.stream()
                        .flatMap(cell -> Stream.ofNullable(cell).map(Cell::getText))
                        .toList());
            }
        }
        return nonEmpty(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aB1 <>&'\"=+-@|;,\t\u00a0\u0300ồ\u200b\\$")
                .ofMaxLength(8);
        return text.list().ofMaxSize(6).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of(
                        "<row r='1'>",
                        "<row>",
                        "</row>",
                        "<c r='A1'>",
                        "<c t='s' s='1'>",
                        "<c t='b'>",
                        "<c t='inlineStr'>",
                        "<c t='e'>",
                        "<c s='1'>",
                        "</c>",
                        "<v>0</v>",
                        "<v>1.5E3</v>",
                        "<v>-7</v>",
                        "<v/>",
                        "<f>A1</f>",
                        "<is><t>x</t></is>",
                        "<is><rPh><t>y</t></rPh></is>",
                        "<!-- -->",
                        "&amp;",
                        "<![CDATA[z]]>")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
