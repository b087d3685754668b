package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be selected: exit 2, nothing on the standard output, and every problem at once. */
class SelectRefusalsTest {

    private static final String RANKING =
            "\"ranking\": [{\"name\": \"score\", \"order\": \"HIGHER_FIRST\"," + " \"clauses\": []}], \"trees\": {}";

    @TempDir
    private Path dir;

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(DeskRun.of("select", "--format", "html", "--lang", "en")).isEqualTo(new DeskRun(2, "", """
                        Option --format: found “html”. Maybe choose text, json.
                        It is not said under what limits to select. Maybe add --limits with a JSON file.
                        It is not said who is nominated. Maybe add --nominees with a CSV file or an Excel workbook.
                        """));
    }

    @Test
    void a_column_named_nearly_as_a_missing_key_or_trait_is_told() throws IOException {
        assertThat(refusal("id,scor,units,team\na,1,x,y\n", limit("{\"unit\": \"x\"}")))
                .isEqualTo("""
                        n.csv, line 1: the column “scor” is not known. Maybe it is score.
                        n.csv, line 1: the column “units” is not known. Maybe it is unit.
                        n.csv, line 1: the column score is missing. Maybe add it to the first line.
                        n.csv, line 1: the column unit is missing. Maybe add it to the first line.
                        """);
    }

    @Test
    void a_column_named_nearly_as_one_that_is_there_is_a_trait() throws IOException {
        assertThat(run("id,score,scores\na,1,x\n", limit("{}")).code()).isZero();
    }

    @Test
    void every_cell_that_does_not_fit_is_told_at_once() throws IOException {
        String key = ", expected a number with a point before decimals. Maybe write it as 12 or 91.5, or leave all"
                + " ranking keys of the row empty while it is not ranked.\n";
        String limits = "{\"schemaVersion\": 1, \"name\": \"t\", \"ranking\": [{\"name\": \"score\", \"order\":"
                + " \"HIGHER_FIRST\", \"clauses\": []}, {\"name\": \"place\", \"order\": \"LOWER_FIRST\","
                + " \"clauses\": []}], \"trees\": {}, \"limits\": []}";

        assertThat(refusal("id;score;place;team\na;8,5;1;\n;1;1;\na;1;;\nb;1;1;x||y\nc;-0.5;1e3;\n", limits))
                .isEqualTo("n.csv, line 2: column score: found “8,5”" + key
                        + "n.csv, line 3: column id: found an empty cell, expected an id, not a formula. Maybe write the"
                        + " id, which does not begin with =, + or @.\n"
                        + "n.csv, line 4: column place: found an empty cell" + key
                        + "n.csv, line 4: column id: the nominee (a) is in line 2 already. Maybe delete one of the two,"
                        + " or correct its id.\n"
                        + "n.csv, line 5: column team: found an empty cell, expected values with one | between them."
                        + " Maybe remove a | too many.\n"
                        + "n.csv, line 6: column place: found “1e3”" + key);
    }

    @Test
    void limits_and_decisions_that_cannot_be_read_are_told_together() throws IOException {
        Path decisions = Files.writeString(dir.resolve("d.json"), "{\"schemaVersion\": 1}");

        String told = refusal("id,score\na,1\n", "{\"schemaVersion\": 1,", "--decisions", decisions.toString());

        assertThat(told).isEqualTo("""
                        l.json, at /schemaVersion, line 1, column 21: found the end of the file where the rest was \
                        expected. Maybe the file was cut off; export or copy it again.
                        d.json, at /decisions, line 1, column 1: missing; expected a list and found nothing. Maybe \
                        add it.
                        """);
    }

    @Test
    void crossing_limits_without_an_objective_are_told_as_the_library_does() throws IOException {
        String limits = "{\"schemaVersion\": 1, \"name\": \"t\", " + RANKING + ", \"limits\": ["
                + cap("u", "{\"unit\": \"x\"}") + ", " + cap("r", "{\"role\": \"L\"}") + "]}";
        String table = "id,score,unit,role\na,3,x,L\nb,2,x,M\nc,1,y,L\n";

        assertThat(refusal(table, limits))
                .startsWith("The limits (r) and (u) cross: both count (a), and each counts others that the other does"
                        + " not.");
        assertThat(run(table, limits.replace("\"trees\"", "\"objective\": \"PRIORITY\", \"trees\""))
                        .code())
                .isZero();
    }

    @Test
    void a_decision_on_another_case_is_told() throws IOException {
        Path decisions = Files.writeString(dir.resolve("d.json"), """
                {"schemaVersion": 1, "decisions": [{"tieCase": "00", "chosen": ["a"], "minutes": "1",
                "vote": {"council": "HĐTĐKT", "heldOn": "2026-11-02", "members": 9, "inFavour": 6, "against": 2}}]}""");

        assertThat(refusal("id,score\na,1\n", limit("{}"), "--decisions", decisions.toString()))
                .startsWith("A decision is about the tie (00), which is none of the selection (t).");
    }

    @Test
    void a_key_and_a_trait_of_one_name_are_told() throws IOException {
        assertThat(refusal("id,score\na,1\n", limit("{\"Score\": \"1\"}")))
                .isEqualTo(
                        "The limits file and the table need the name (Score) for two columns; the first column is id."
                                + " Maybe rename a key or a trait.\n");
    }

    private static String limit(String scope) {
        return "{\"schemaVersion\": 1, \"name\": \"t\", " + RANKING + ", \"limits\": [" + cap("l", scope) + "]}";
    }

    private static String cap(String id, String scope) {
        return "{\"id\": \"" + id + "\", \"scope\": " + scope
                + ", \"most\": {\"type\": \"NUMBER\", \"places\": 1}, \"floorMode\": \"HARD\", \"clauses\": []}";
    }

    private String refusal(String table, String limits, String... more) throws IOException {
        DeskRun run = run(table, limits, more);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err().replace(dir + "/", "");
    }

    private DeskRun run(String table, String limits, String... more) throws IOException {
        Path nominees = Files.writeString(dir.resolve("n.csv"), table);
        Path file = Files.writeString(dir.resolve("l.json"), limits);
        List<String> all = new ArrayList<>(
                List.of("select", "--lang", "en", "--nominees", nominees.toString(), "--limits", file.toString()));
        all.addAll(List.of(more));
        return DeskRun.of(all);
    }
}
