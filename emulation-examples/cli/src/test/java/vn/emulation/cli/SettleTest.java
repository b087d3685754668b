package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tie that decide shows is put to a council, and settle takes its decision. */
class SettleTest {

    private static final Pattern CASE = Pattern.compile("quotes the case\\s+(?<digest>[0-9a-f]{64})\\.");

    @TempDir
    Path folder;

    private static String openCase() {
        Matcher shown =
                CASE.matcher(new SmallRound().with("--lang", "en").decide().out());
        assertThat(shown.find()).isTrue();
        return shown.group("digest");
    }

    private Path decision(String digest, String chosen) throws IOException {
        return Files.writeString(folder.resolve("decisions.json"), """
                {"schemaVersion": 1, "decisions": [{
                  "tieCase": "%s",
                  "chosen": [%s],
                  "minutes": "7/BB-HĐTĐKT",
                  "vote": {"council": "Council", "heldOn": "2026-11-05", "members": 9, "inFavour": 7, "against": 2}}]}
                """.formatted(digest, chosen));
    }

    private static DeskRun settle(Path decisions) {
        return DeskRun.of(new SmallRound()
                .with("--lang", "en")
                .with("--decisions", decisions)
                .args("settle"));
    }

    @Test
    void the_one_chosen_receives_the_place_and_the_other_is_next() throws IOException {
        DeskRun run = settle(decision(openCase(), "\"D-03\""));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^ +2  D-02 .* reserve$")
                .containsPattern("(?m)^ +2  D-03 .* proposed$")
                .doesNotContain("a council has to choose");
    }

    @Test
    void a_decision_on_another_case_is_refused() throws IOException {
        String other = "0".repeat(64);
        DeskRun run = settle(decision(other, "\"D-03\""));

        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("A decision is about the tie (" + other + "), which is none of the selection"
                        + " (small-2026/annual-2026). Maybe it was made before dossiers, ranks or limits changed: put"
                        + " the present case to the council.\n");
    }

    @Test
    void a_choice_of_too_many_or_of_others_is_refused() throws IOException {
        String digest = openCase();

        assertThat(settle(decision(digest, "\"D-02\", \"D-03\"")).err())
                .isEqualTo("The decision on the tie (" + digest
                        + ") chooses (2), and there are places for (1). Maybe correct it.\n");
        assertThat(settle(decision(digest, "\"D-01\"")).err())
                .isEqualTo("The decision on the tie (" + digest
                        + ") chooses (D-01), who are not tied in it. Maybe correct the names.\n");
    }

    @Test
    void without_a_decision_there_is_nothing_to_settle() {
        DeskRun run = DeskRun.of(new SmallRound().with("--lang", "en").args("settle"));

        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).isEqualTo("It is not said what the council decided. Maybe add --decisions.\n");
    }
}
