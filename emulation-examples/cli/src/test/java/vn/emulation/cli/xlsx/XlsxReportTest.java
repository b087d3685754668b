package vn.emulation.cli.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.cli.DeskRun;
import vn.emulation.cli.SmallRound;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;

/** The workbook. */
class XlsxReportTest {

    @TempDir
    private Path dir;

    @Test
    void the_workbook_is_in_vietnamese_unless_another_language_is_asked_for() throws IOException {
        assertThat(shown(new SmallRound(), "Nguồn gốc kết quả")).isEqualTo(SmallRound.text("golden/workbook.vi.txt"));
    }

    @Test
    void the_workbook_is_in_english_when_that_is_asked_for() throws IOException {
        assertThat(shown(new SmallRound().with("--lang", "en"), "What this was made from"))
                .isEqualTo(SmallRound.text("golden/workbook.en.txt"));
    }

    @Test
    void a_round_without_dossiers_says_so() throws IOException {
        String shown = shown(
                new SmallRound()
                        .with("--lang", "en")
                        .with("--dossiers", SmallRound.file("round/no-dossiers.json"))
                        .without("--grants"),
                "What this was made from");

        assertThat(shown)
                .contains("\n12: “Selection”\n13: “No dossier is eligible, and no places have been granted.”\n")
                .contains("[Decisions]\n1: “Dossier” “Nominee” ")
                .endsWith("""
                        [Ties]
                        1: “Form” “Kind” “Rank” “Places left” “Tied dossiers” “Dossier” “Nominee” “Unit” “Limit” “Case”
                        2: “No dossiers are tied.”
                        [Limits]
                        1: “Limit” “For whom” “Clause” “At least” “At most” “Candidates” “Selected” “Note”
                        """);
    }

    @Test
    void the_tables_can_be_scrolled_filtered_and_printed() throws IOException {
        Map<String, String> parts = parts(written(new SmallRound()));

        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("fitToPage=\"true\"", "orientation=\"landscape\"")
                .doesNotContain("<pane", "<autoFilter");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\"")
                .contains(
                        "state=\"frozen\"", "<autoFilter ref=\"A1:L11\">", "<oddFooter>", "&amp;P/&amp;N</oddFooter>");
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("<autoFilter ref=\"A1:J3\">");
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"_xlnm.Print_Titles\"");
    }

    @Test
    void what_others_wrote_stays_text() throws IOException {
        String table = """
                id;campaign;round;nominee;kind;unit;name;form;received;documents;documents_complete
                -1+1;small-2026;annual-2026;-2;COLLECTIVE;bv;=1+1;merit;2026-10-01;report;yes
                D-2;small-2026;annual-2026;N;COLLECTIVE;bv;@SUM(A1);merit;2026-10-01;report;yes
                D-3;small-2026;annual-2026;N-3;COLLECTIVE;bv;<b>&"'_x0041_;merit;2026-10-01;report;yes
                """;
        Path dossiers = Files.writeString(dir.resolve("d.csv"), table, StandardCharsets.UTF_8);

        byte[] workbook = written(new SmallRound().with("--dossiers", dossiers));

        assertThat(WorkbookText.of(workbook))
                .contains("“-1+1” “-2” “tập thể” “=1+1, Bệnh viện Đa khoa Mẫu”")
                .contains("“@SUM(A1), Bệnh viện Đa khoa Mẫu”")
                .contains("“<b>&\"'_x005F_x0041_, Bệnh viện Đa khoa Mẫu”");
        parts(workbook)
                .forEach((name, part) -> assertThat(part).describedAs(name).doesNotContain("<f>", "<b>"));
    }

    @Test
    void the_bytes_do_not_tell_when_they_were_written() throws IOException {
        byte[] workbook = written(new SmallRound());

        assertThat(written(new SmallRound().with("--threads", "1"))).isEqualTo(workbook);
        assertThat(parts(workbook).get("docProps/core.xml"))
                .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-02T00:00:00Z</dcterms:created>");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(entry.getExtra()).isNull();
            }
        }
    }

    @Test
    void there_has_to_be_a_file() {
        DeskRun run = new SmallRound().with("--format", "xlsx").decide();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("Tệp Excel không hiện được trên màn hình. Có thể cần thêm --out report.xlsx.\n");
    }

    @Test
    void a_sheet_has_room_for_so_many_decisions_and_not_one_more() {
        Words words = Words.in("en");

        assertThatCode(() -> XlsxReport.requireRoom(1_048_575, words)).doesNotThrowAnyException();
        assertThatThrownBy(() -> XlsxReport.requireRoom(1_048_576, words))
                .isInstanceOf(Refusal.class)
                .hasMessage("The report has 1048576 decisions, and a sheet has room for 1048575. Maybe choose --format"
                        + " json.");
    }

    private String shown(SmallRound round, String origins) throws IOException {
        return WorkbookText.of(written(round)).replaceAll("(?s)(: “" + origins + "”\n).*?\n\\[", "$1[");
    }

    private byte[] written(SmallRound round) throws IOException {
        Path target = dir.resolve("report.xlsx");
        DeskRun run = round.with("--format", "xlsx").with("--out", target).decide();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isZero();
        return Files.readAllBytes(target);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
