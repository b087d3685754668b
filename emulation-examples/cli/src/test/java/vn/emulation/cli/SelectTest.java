package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.json.EmulationJson;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.SelectionResult;

/** Nominees of a table selected under the limits of a file. */
class SelectTest {

    private static final Path NOMINEES = SmallRound.file("select/nominees.csv");
    private static final String LIMITS = SmallRound.file("select/limits.json").toString();
    private static final String DECISIONS =
            SmallRound.file("select/decisions.json").toString();

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_page_tells_limits_ties_and_why_others_are_not_selected(String language) {
        assertThat(run(NOMINEES, "--lang", language).out())
                .isEqualTo(SmallRound.text("golden/select." + language + ".txt"));
        assertThat(run(NOMINEES, "--lang", language, "--decisions", DECISIONS).out())
                .isEqualTo(SmallRound.text("golden/select-settled." + language + ".txt"));
    }

    @Test
    void json_is_the_result_as_the_library_writes_it() throws IOException {
        Path out = dir.resolve("result.json");
        DeskRun run = run(NOMINEES, "--format", "json", "--out", out.toString());

        assertThat(run).isEqualTo(new DeskRun(0, "", ""));
        assertThat(out).hasContent(SmallRound.text("golden/select.json"));
        SelectionResult result =
                EmulationJson.create().read(Files.readAllBytes(out), "result.json", SelectionResult.class);
        assertThat(result.ids(Standing.SELECTED)).containsExactly("An", "Giang", "Hà");
    }

    @Test
    void a_workbook_is_read_as_the_same_table_in_text_is() throws IOException {
        Path workbook = dir.resolve("nominees.xlsx");
        Files.write(workbook, workbook(Files.readAllLines(NOMINEES, StandardCharsets.UTF_8)));

        assertThat(run(workbook)).isEqualTo(run(NOMINEES));
        assertThat(run(workbook).code()).isZero();
    }

    @Test
    void the_order_of_rows_and_columns_changes_nothing() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(NOMINEES, StandardCharsets.UTF_8));
        List<String> turned = new ArrayList<>(List.of(turn(lines.remove(0))));
        lines.forEach(line -> turned.add(1, turn(line)));

        Path table = Files.write(dir.resolve("turned.csv"), turned, StandardCharsets.UTF_8);

        assertThat(run(table, "--format", "json")).isEqualTo(run(NOMINEES, "--format", "json"));
    }

    @Test
    void several_values_of_a_trait_each_count_and_who_is_not_ranked_waits() throws IOException {
        Path table = Files.writeString(dir.resolve("n.csv"), """
                id,score,seniority,unit,role
                a,9,1,hospital|station,LEADER
                b,8,1,hospital,LEADER
                c,7,1,station,DIRECT_WORKER
                d,,,lab,LEADER
                e,,,lab,LEADER
                f,,,lab,LEADER
                """);

        DeskRun run = run(table, "--format", "json");
        SelectionResult result = EmulationJson.create().read(run.bytes(), "result.json", SelectionResult.class);

        assertThat(result.limits())
                .extracting(use -> use.limit() + " " + use.entrants())
                .containsExactly("all 6", "hospital 2", "station-workers 1");
        assertThat(result.ids(Standing.SELECTED)).containsExactly("c");
        assertThat(result.ids(Standing.AWAITING_RANK)).contains("a", "d", "e", "f");
    }

    private static DeskRun run(Path nominees, String... more) {
        List<String> all = new ArrayList<>(List.of("select", "--nominees", nominees.toString(), "--limits", LIMITS));
        all.addAll(List.of(more));
        return DeskRun.of(all);
    }

    private static String turn(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        Collections.reverse(cells);
        return String.join(",", cells);
    }

    private static byte[] workbook(List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("notes").value(0, 0, "A list");
            Worksheet sheet = workbook.newWorksheet("Đề cử");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("[0-9.]+")) {
                        sheet.value(row, column, Double.valueOf(cells[column]));
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
