package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a table that is screened, and that then nothing is written. */
class ScreenRefusalsTest {

    private static final String HEADER = "id;campaign;round;nominee;kind;unit;form;received";
    private static final String ROW = "D-%1$d;small-2026;annual-2026;N-%1$d;INDIVIDUAL;bv;merit;2026-10-01";
    private static final String DAY = ": column received: found “%s”, expected a real day, as 2026-09-30 or 30/09/2026."
            + " Maybe correct the day, or leave it empty where it is not known.\n";

    @TempDir
    private Path dir;

    @Test
    void problems_of_the_first_a_middle_and_the_last_row_are_told_with_their_lines() throws IOException {
        List<String> lines = lines(700);
        lines.set(1, lines.get(1).replace("2026-10-01", "x"));
        lines.set(400, lines.get(400).replace("2026-10-01", "y"));
        lines.set(700, lines.get(700).replace("2026-10-01", "z"));

        assertThat(refusal(lines))
                .isEqualTo(
                        line(2) + DAY.formatted("x") + line(401) + DAY.formatted("y") + line(701) + DAY.formatted("z"));
    }

    @Test
    void a_hundred_problems_are_told_and_the_others_counted() throws IOException {
        List<String> lines = lines(600);
        lines.replaceAll(line -> line.replace("2026-10-01", "x"));

        assertThat(refusal(lines))
                .hasLineCount(101)
                .startsWith(line(2) + DAY.formatted("x"))
                .endsWith(line(101) + DAY.formatted("x") + "… and 500 more problems.\n");
    }

    @Test
    void a_dossier_of_another_round_is_told_with_what_else_is_wrong() throws IOException {
        List<String> lines = lines(600);
        lines.set(20, lines.get(20).replace("2026-10-01", "x"));
        lines.set(500, lines.get(500).replace("annual-2026", "annual-2025"));

        assertThat(refusal(lines))
                .isEqualTo(line(21)
                        + DAY.formatted("x")
                        + table() + ": The dossier (D-500) is of the campaign (small-2026) and round (annual-2025), not"
                        + " of the round (annual-2026). Maybe it belongs in another file.\n");
    }

    @Test
    void a_nominee_whose_rows_stand_apart_is_told_with_both_lines() throws IOException {
        List<String> lines = lines(600);
        lines.set(3, lines.get(3).replace("N-3;", "N-599;"));
        lines.set(5, lines.get(5).replace("N-5;", "N-3;"));
        lines.set(6, lines.get(6).replace("N-6;", "N-3;"));
        lines.set(8, lines.get(8).replace("N-8;", "N-3;"));

        assertThat(refusal(lines))
                .isEqualTo(
                        line(9) + ": nominee (N-3) is in line 6 already, with others in between. Maybe sort the table"
                                + " by the column nominee.\n" + line(600)
                                + ": nominee (N-599) is in line 4 already, with others in between. Maybe sort the table by the"
                                + " column nominee.\n");
    }

    @Test
    void nominees_may_come_in_any_order_with_blank_lines_between_their_rows() throws IOException {
        List<String> lines = lines(600);
        lines.add(301, lines.remove(500));
        lines.set(257, lines.get(257).replace("N-257;", "N-256;"));
        lines.add(257, ";;;;;;;");
        lines.add(257, "");

        assertThat(run(lines).code()).isZero();
    }

    @Test
    void a_dossier_that_comes_twice_is_told_unless_it_is_the_same() throws IOException {
        List<String> lines = lines(600);
        lines.set(550, lines.get(550).replace("D-550;", "D-2;"));
        lines.set(7, lines.get(7).replace("D-7;", "D-6;"));
        lines.add(10, lines.get(9));

        assertThat(refusal(lines))
                .isEqualTo(
                        line(8) + ": the dossier (D-6) is in line 7 already, with other content. Maybe one of the two"
                                + " has another id.\n" + line(552)
                                + ": dossier (D-2) is in line 3 already. Maybe one of the two has another id, or is there"
                                + " twice.\n");
    }

    @Test
    void the_same_row_said_twice_counts_once() throws IOException {
        List<String> lines = lines(300);
        lines.add(257, lines.get(256));

        assertThat(run(lines).code()).isZero();
        assertThat(Files.readAllLines(dir.resolve("screened.csv"))).hasSize(301);
    }

    @Test
    void what_cannot_be_read_ends_the_table_after_what_was_wrong_before() throws IOException {
        List<String> lines = lines(600);
        lines.set(20, lines.get(20).replace("2026-10-01", "x"));
        lines.set(590, "\"" + lines.get(590));

        assertThat(refusal(lines))
                .isEqualTo(line(21) + DAY.formatted("x")
                        + line(590) + ": from this line on a quotation mark is not closed, or a cell is too long. Maybe"
                        + " mend the quotation marks, or double each one within a cell.\n");
    }

    @Test
    void other_bytes_than_utf_8_are_told_with_their_line() throws IOException {
        List<String> lines = lines(6000);
        lines.set(5999, lines.get(5999).replace("bv", "b\u00ea"));
        Files.write(dir.resolve("table.csv"), lines, StandardCharsets.ISO_8859_1);

        assertThat(refused(screen()))
                .isEqualTo(
                        line(6000) + ": the table is not UTF-8 text. Maybe save it again in Excel as “CSV UTF-8”.\n");
    }

    @Test
    void a_column_that_is_missing_is_told_before_anything_is_read() throws IOException {
        assertThat(refusal(List.of("id;campaign;round;nominee;kind;unit", "x")))
                .isEqualTo(line(1) + ": the column form is missing. Maybe add it to the first line.\n");
        assertThat(refusal(List.of())).isEqualTo(table() + ": the table has no lines. Maybe choose another file.\n");
    }

    private static List<String> lines(int dossiers) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(IntStream.rangeClosed(1, dossiers).mapToObj(ROW::formatted).collect(Collectors.toList()));
        return lines;
    }

    private String table() {
        return dir.resolve("table.csv").toString();
    }

    private String line(int number) {
        return table() + ", line " + number;
    }

    private String refusal(List<String> lines) throws IOException {
        return refused(run(lines));
    }

    /** What stood in the place of the result still does, and nothing stands beside it. */
    private String refused(DeskRun run) throws IOException {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(dir.resolve("screened.csv")).hasContent("earlier");
        assertThat(dir.toFile().list()).containsExactlyInAnyOrder("table.csv", "screened.csv");
        return run.err();
    }

    private DeskRun run(List<String> lines) throws IOException {
        Files.write(dir.resolve("table.csv"), lines);
        return screen();
    }

    private DeskRun screen() throws IOException {
        Path target = Files.writeString(dir.resolve("screened.csv"), "earlier");
        return DeskRun.of(new SmallRound()
                .without("--grants")
                .with("--lang", "en")
                .with("--dossiers", table())
                .with("--out", target)
                .args("screen"));
    }
}
