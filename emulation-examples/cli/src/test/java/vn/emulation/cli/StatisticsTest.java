package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.decision.RoundReport;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.ReportFile;
import vn.emulation.json.StatisticsFile;

/** Awards counted in the shape of a form, and published tables checked. */
class StatisticsTest {

    private static final String AWARDS =
            SmallRound.file("statistics/awards.csv").toString();
    private static final String PUBLISHED =
            SmallRound.file("statistics/published.csv").toString();
    private static final String SUMMARY =
            SmallRound.file("statistics/summary.json").toString();

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({"vi, 0602", "en, 0602", "vi, 0603", "en, 0603"})
    void the_page_tells_what_was_counted_and_what_was_not(String language, String form) {
        DeskRun run = run("--form", form, "--year", "2026", "--awards", AWARDS, "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(SmallRound.text("golden/statistics-" + form + "." + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_published_table_is_told_row_by_row_and_ends_with_1(String language) {
        DeskRun run = run("--form", "0603", "--published", PUBLISHED, "--lang", language);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(PUBLISHED, "published.csv"))
                .isEqualTo(SmallRound.text("golden/statistics-published." + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_table_of_another_shape_is_checked_by_its_own_sums(String language) {
        DeskRun run = run("--published", SUMMARY, "--lang", language);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(SmallRound.text("golden/statistics-summary." + language + ".txt"));
    }

    @Test
    void what_is_written_as_csv_reads_back_as_a_published_table_that_reconciles() throws IOException {
        Path written = dir.resolve("0603.csv");
        String[] count = {"--form", "0603", "--year", "2026", "--awards", AWARDS};
        run(Stream.concat(Stream.of(count), Stream.of("--format", "csv", "--out", written.toString()))
                .toArray(String[]::new));

        assertThat(Files.readAllLines(written).subList(0, 5))
                .containsExactly(
                        "row,label,1,2,3,4,5",
                        "01,Tổng số,77,68,5,4,0",
                        "02,Tập thể,19,15,0,4,0",
                        "03,Tập thể: doanh nghiệp,3,3,0,0,0",
                        "other-collectives,Tập thể: không phải doanh nghiệp,16,12,0,4,0");
        DeskRun again =
                run(Stream.concat(Stream.of(count), Stream.of("--published", written.toString(), "--lang", "en"))
                        .toArray(String[]::new));
        assertThat(again.code()).isZero();
        assertThat(again.out()).endsWith("""
                  Sums checked: 46. All of them hold.

                  The published figures are those counted.
                """);
    }

    @Test
    void figures_that_are_not_those_counted_end_with_1_though_they_add_up() throws IOException {
        Path published = file("p.csv", "row,1,2\n01,78,78\n");
        DeskRun run = run("--form=0603", "--year=2026", "--awards=" + AWARDS, "--published=" + published, "--lang=en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).endsWith("""
                  Sums checked: 1. All of them hold.

                  Published figures that are not those counted: 2.
                    row 01, column 1: published 78, counted 77.
                    row 01, column 2: published 78, counted 68.
                """);
    }

    @Test
    void json_is_a_file_of_the_schema_with_the_table_and_what_was_checked() {
        DeskRun run =
                run("--form=0603", "--year=2026", "--awards=" + AWARDS, "--published=" + PUBLISHED, "--format=json");
        StatisticsFile file =
                EmulationJson.create().read(run.out().getBytes(StandardCharsets.UTF_8), "out", StatisticsFile.class);

        assertThat(run.code()).isEqualTo(1);
        assertThat(file.table().flatMap(table -> table.figure("01", "1"))).contains(77L);
        assertThat(file.reconciliation().orElseThrow().discrepancies()).hasSize(7);
        assertThat(EmulationJson.create().write(file)).isEqualTo(run.out().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_reporting_year_ends_before_15_december() {
        assertThat(csv("calendar")).contains("\n01,Tổng số,77,68,5,4,0\n");
        assertThat(csv("reporting")).contains("\n01,Tổng số,104,95,5,4,0\n");
    }

    private static String csv(String period) {
        return run("--form=0603", "--year=2026", "--awards=" + AWARDS, "--format=csv", "--period=" + period)
                .out();
    }

    @Test
    void a_workbook_is_read_as_the_same_table_in_text_is() throws IOException {
        Path awards = workbook("Khen thưởng", AWARDS, ",");
        Path published = workbook("Số liệu", PUBLISHED, ";");
        String[] form = {"--form=0603", "--year=2026", "--format=json"};

        assertThat(run(form[0], form[1], form[2], "--awards=" + awards, "--published=" + published))
                .isEqualTo(run(form[0], form[1], form[2], "--awards=" + AWARDS, "--published=" + PUBLISHED));
    }

    private Path workbook(String sheet, String csv, String separator) throws IOException {
        Path file = dir.resolve(sheet + ".xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet to = workbook.newWorksheet(sheet);
            List<String> lines = Files.readAllLines(Path.of(csv));
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(separator, -1);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("[0-9]+")) {
                        to.value(row, column, Integer.valueOf(cells[column]));
                    } else {
                        to.value(row, column, cells[column]);
                    }
                }
            }
        }
        return file;
    }

    @Test
    void what_the_organiser_of_a_round_awarded_counts_and_what_was_proposed_is_told() throws IOException {
        DeskRun decided = new SmallRound().with("--format", "json").decide();
        RoundReport report = EmulationJson.create()
                .read(decided.out().getBytes(StandardCharsets.UTF_8), "out", ReportFile.class)
                .report();
        Path file = file("report.json", decided.out());

        DeskRun run = run("--form=0603", "--year=2026", "--reports", file.toString(), "--lang=en", "--format=json");

        StatisticsFile counted =
                EmulationJson.create().read(run.out().getBytes(StandardCharsets.UTF_8), "out", StatisticsFile.class);
        assertThat(report.decisions()).isNotEmpty();
        assertThat(counted.table().orElseThrow().leftOut().stream()
                                .mapToLong(left -> left.count())
                                .sum()
                        + counted.table()
                                .flatMap(table -> table.figure("01", "1"))
                                .orElseThrow())
                .isEqualTo(report.decisions().stream()
                        .filter(decision -> List.of("AWARDED", "PROPOSED")
                                .contains(decision.outcome().name()))
                        .count());
        assertThat(counted.reconciliation()).isEqualTo(Optional.empty());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private static DeskRun run(String... args) {
        List<String> all = new ArrayList<>(List.of("statistics"));
        all.addAll(List.of(args));
        DeskRun run = DeskRun.of(all);
        assertThat(run.err()).isEmpty();
        return run;
    }
}
