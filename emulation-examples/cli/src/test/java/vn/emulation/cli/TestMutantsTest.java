package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code test --mutants} makes of {@code survivors.json}, and what it keeps for the next run. */
class TestMutantsTest {

    private static final String SURVIVOR = "small-2026/5/unregistered: deleted rule ->";
    private static final String TOLD =
            "  plan/rules/plan.drl:65: small-2026/5/unregistered: no case notices that “rule” is gone\n";

    @TempDir
    private Path dir;

    private TestedPlan plan;

    @BeforeEach
    void copy() throws IOException {
        plan = TestedPlan.at(dir.resolve("plan"));
    }

    private void justify(String mutant) throws IOException {
        plan.write("cases/survivors.json", """
                {"schemaVersion": 1, "survivors": [{"mutant": "%s", "reason": "nobody registers"}]}
                """.formatted(mutant));
    }

    @Test
    void a_change_that_no_case_need_notice_is_no_longer_missing() throws IOException {
        DeskRun before = plan.run("test", "--lang", "en", "--mutants");
        justify(SURVIVOR);
        DeskRun after = plan.run("test", "--lang", "en", "--mutants");

        assertThat(before.out())
                .contains("No case shows (20):\n", TOLD, "\n  - name: \"" + SURVIVOR + "\"\n")
                .doesNotContain("by survivors.json");
        assertThat(after.code()).isZero();
        assertThat(after.out()).contains("""
                        Mutants noticed: 63.63% (35 of 55)
                        No case shows (19):
                        """, """
                        Changes that no case notices and none need, by survivors.json (1):
                          small-2026/5/unregistered: deleted rule ->: nobody registers
                        """).doesNotContain(TOLD, "- name: \"" + SURVIVOR);
    }

    @Test
    void the_file_beside_one_file_of_cases_counts_too() throws IOException {
        justify(SURVIVOR);

        assertThat(plan.run("test", dir.resolve("plan/cases/deadline.yaml").toString(), "--mutants"))
                .satisfies(run -> assertThat(run.code()).isZero())
                .extracting(DeskRun::out)
                .asString()
                .contains("""
                        Các thay đổi không tình huống nào phát hiện và không cần phát hiện, theo survivors.json (1):
                          small-2026/5/unregistered: deleted rule ->: nobody registers
                        """);
    }

    @Test
    void what_is_said_in_vain_fails_the_run() throws IOException {
        justify("small-2026/5/unregistered: deleted rul ->");
        DeskRun text = plan.run("test", "--lang", "en", "--mutants");
        DeskRun junit = plan.run("test", "--lang", "en", "--mutants", "--format", "junit");

        assertThat(text.code()).isOne();
        assertThat(text.out()).contains("""
                What survivors.json says in vain (1):
                  There is no mutant (small-2026/5/unregistered: deleted rul ->), which survivors.json justifies. Maybe the \
                rule was changed; copy the key from the report.
                """);
        assertThat(junit.code()).isOne();
        assertThat(junit.out())
                .contains("tests=\"3\" errors=\"0\" skipped=\"0\" failures=\"1\"", "name=\"survivors.json\"");
    }

    @Test
    void a_change_that_a_case_notices_after_all_is_told() throws IOException {
        justify("small-2026/1/person: deleted rule ->");

        assertThat(plan.run("test", "--lang", "en", "--mutants").out())
                .contains(
                        "The mutant (small-2026/1/person: deleted rule ->) is justified as a survivor, but the case (");
    }

    @Test
    void the_next_run_takes_over_what_the_last_one_found() throws IOException {
        Path history = dir.resolve("history.json");
        DeskRun first = plan.run("test", "--lang", "en", "--mutants", "--history", history.toString());
        DeskRun second = plan.run("test", "--lang", "en", "--mutants", "--history", history.toString());
        String kept = Files.readString(history);
        Files.writeString(
                history,
                kept.replaceAll(
                        "(\"mutant\" *: *\"" + SURVIVOR + "\"[^]]*\\[) *\\]",
                        "$1 \"" + dir.resolve("plan/cases/deadline.yaml")
                                + ": the day before the deadline is in time\" ]"));
        DeskRun misled = plan.run("test", "--lang", "en", "--mutants", "--history", history.toString());

        assertThat(first).isEqualTo(plan.run("test", "--lang", "en", "--mutants"));
        assertThat(second).isEqualTo(first);
        assertThat(misled.out()).contains("(36 of 55)").doesNotContain(TOLD);
    }

    @Test
    void a_history_that_is_none_is_refused_and_left_alone() throws IOException {
        Path other = Files.writeString(dir.resolve("other.json"), "{\"schemaVersion\": 1, \"dossiers\": []}");
        DeskRun run = plan.run("test", "--lang", "en", "--mutants", "--history", other.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("other.json");
        assertThat(other).hasContent("{\"schemaVersion\": 1, \"dossiers\": []}");
    }

    @Test
    void a_history_of_nothing_or_in_the_place_of_a_result_is_refused() {
        String file = dir.resolve("history.json").toString();

        assertThat(plan.run("test", "--lang", "en", "--history", file)).isEqualTo(new DeskRun(2, "", """
                        Option --history keeps what is found of changes of the rules, and none are to be tried. Maybe add \
                        --mutants.
                        """));
        assertThat(plan.run("test", "--lang", "en", "--mutants", "--history", file, "--out", file)
                        .code())
                .isEqualTo(2);
    }
}
