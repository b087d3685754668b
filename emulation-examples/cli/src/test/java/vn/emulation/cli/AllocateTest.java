package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places allocated to the units of a table. */
class AllocateTest {

    private static final String WEIGHTS =
            SmallRound.file("allocate/weights.csv").toString();
    private static final String EQUAL = SmallRound.file("allocate/equal.csv").toString();

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({"vi, webster", "en, webster", "vi, all", "en, all"})
    void the_page_tells_places_ties_notes_and_the_claims_that_decide(String language, String method) {
        DeskRun run = run("--places", "14", "--weights", WEIGHTS, "--method", method, "--lang", language);

        assertThat(run.out()).isEqualTo(SmallRound.text("golden/allocate-" + method + "." + language + ".txt"));
    }

    @Test
    void json_holds_method_places_and_ties_and_nothing_else() {
        DeskRun run = run("--places", "3", "--weights", EQUAL, "--method", "hamilton", "--format", "json");

        assertThat(run.out()).isEqualTo("""
                {
                  "method": "hamilton",
                  "places": {
                    "a": 0,
                    "b": 1,
                    "c": 1
                  },
                  "ties": [
                    {
                      "ids": [
                        "a",
                        "b",
                        "c"
                      ],
                      "places": 1
                    }
                  ]
                }
                """);
    }

    @Test
    void all_methods_are_an_array_in_json() {
        DeskRun run = run("--places", "3", "--weights", EQUAL, "--method", "all", "--format", "json");
        List<String> expected = new ArrayList<>();
        for (String method : List.of("webster", "hamilton", "jefferson", "adams", "huntington-hill", "dean")) {
            expected.add(
                    switch (method) {
                        case "hamilton" -> json(method, 0, 1, 1, "{\"ids\":[\"a\",\"b\",\"c\"],\"places\":1}");
                        case "webster", "jefferson" -> json(method, 0, 1, 1, "{\"ids\":[\"b\",\"c\"],\"places\":1}");
                        default -> json(method, 1, 1, 1, "");
                    });
        }

        assertThat(run.out().replaceAll("[ \n]", "")).isEqualTo("[" + String.join(",", expected) + "]");
    }

    private static String json(String method, int a, int b, int c, String ties) {
        return "{\"method\":\"" + method + "\",\"places\":{\"a\":" + a + ",\"b\":" + b + ",\"c\":" + c + "},\"ties\":["
                + ties + "]}";
    }

    @Test
    void webster_and_text_are_what_comes_unasked() {
        assertThat(run("--places", "14", "--weights", WEIGHTS).out())
                .isEqualTo(SmallRound.text("golden/allocate-webster.vi.txt"));
    }

    @Test
    void the_result_goes_to_a_file() {
        Path target = dir.resolve("places.json");
        DeskRun run = run("--places=3", "--weights=" + EQUAL, "--format=json", "--out=" + target);

        assertThat(run.out()).isEmpty();
        assertThat(target)
                .hasContent(
                        run("--places=3", "--weights=" + EQUAL, "--format=json").out());
    }

    @Test
    void hamilton_comes_with_its_notes() throws IOException {
        String weights = table("id,weight\na,6\nb,6\nc,2\n");

        assertThat(run("--places", "10", "--weights", weights, "--method", "hamilton", "--lang", "en")
                        .out())
                .contains("""
                        HAMILTON, LARGEST REMAINDERS
                          No tie.
                          Webster's method gives another number of places: a 4 → 4–5, b 4 → 4–5, c 2 → 1–2.
                          With one place more in all, these units would receive fewer: c 2 → 1.
                        """);
    }

    @Test
    void unused_places_are_told_with_who_is_full() throws IOException {
        String weights = table("id,weight,max\na,5,1\nb,0,\nc,3,2\n");

        assertThat(run("--places", "9", "--weights", weights, "--lang", "en").out())
                .contains(
                        "  Places left that nobody can use: (6). At their maximum are the units (a, c). Without weight"
                                + " are\n  the units (b).\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;weight\r\nTân;2.50\r\nHòa;1\r\n",
                "weight,id\n2.5,Tân\n1,\"Hòa\"\n",
                "ID\tWEIGHT\tmin\tmax\tprior\n Tân \t2.5\t\t\t\nHòa\t1.000\t0\t1000000000\t0\n",
                "id;weight;;\n;;;\nHòa;1;;\n\nTân;2.5;;"
            })
    void a_table_is_read_however_a_spreadsheet_saves_it(String text) throws IOException {
        for (String spelt : List.of(text, "\uFEFF" + text, Normalizer.normalize(text, Normalizer.Form.NFD))) {
            assertThat(run("--places", "3", "--weights", table(spelt), "--format", "json")
                            .out()
                            .replaceAll("[ \n]", ""))
                    .isEqualTo("{\"method\":\"webster\",\"places\":{\"Hòa\":1,\"Tân\":2},\"ties\":[]}");
        }
    }

    @Test
    void the_order_of_lines_does_not_matter() throws IOException {
        String[] args = {"--places", "5", "--method", "all", "--weights"};
        String one = table("id,weight\na,1\nb,4\nc,4\n");
        DeskRun first = DeskRun.of(concat(args, one));
        String other = table("id,weight\nc,4\na,1\nb,4\n");

        assertThat(DeskRun.of(concat(args, other))).isEqualTo(first);
    }

    private static List<String> concat(String[] args, String last) {
        List<String> all = new ArrayList<>(List.of("allocate"));
        all.addAll(List.of(args));
        all.add(last);
        return all;
    }

    private String table(String text) throws IOException {
        return Files.write(dir.resolve("weights.csv"), text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static DeskRun run(String... args) {
        List<String> all = new ArrayList<>(List.of("allocate"));
        all.addAll(List.of(args));
        DeskRun run = DeskRun.of(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run;
    }
}
