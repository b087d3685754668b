package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code test} tells, in each form, and the exit code it ends with. */
class TestCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/cli/golden");

    @TempDir
    private Path dir;

    private TestedPlan plan;

    @BeforeEach
    void copy() throws IOException {
        plan = TestedPlan.at(dir.resolve("plan"));
    }

    private static void isAsPublished(String name, String text) throws IOException {
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(GOLDEN.resolve(name), text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void cases_that_pass_are_counted() {
        assertThat(plan.run("test", "--lang", "en"))
                .isEqualTo(new DeskRun(0, "small-2026: cases 2, passed 2, failed 0.\n", ""));
    }

    @Test
    void the_law_is_tested_over_a_campaign_that_leads_to_every_form() {
        Path cases = Path.of("../../emulation-rules/src/main/resources/vn/emulation/law/cases/dossiers-documents.yaml");

        assertThat(DeskRun.of("test", "law", cases.toString(), "--lang", "en"))
                .isEqualTo(new DeskRun(0, "law-cases: cases 27, passed 27, failed 0.\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_bound_that_was_changed_is_told_with_rule_value_and_place(String language) throws IOException {
        DeskRun run = plan.withAnotherBound().run("test", "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isOne();
        isAsPublished("test." + language + ".txt", run.out());
    }

    @ParameterizedTest
    @CsvSource({"json,test.json", "junit,test.xml", "html,test.html"})
    void other_forms_tell_the_same(String form, String golden) throws IOException {
        DeskRun run = plan.withAnotherBound().run("test", "--lang", "en", "--format", form, "--min", "rule=100");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isOne();
        isAsPublished(golden, run.out());
    }

    @Test
    void a_file_of_cases_can_be_named_and_the_rules_can_be_compiled() {
        String cases = dir.resolve("plan/cases/deadline.yaml").toString();

        assertThat(plan.run("test", cases, "--engine", "both"))
                .isEqualTo(new DeskRun(0, "small-2026: 2 tình huống, 2 đạt, 0 không đạt.\n", ""));
    }

    @Test
    void coverage_is_told_with_what_no_case_shows() throws IOException {
        DeskRun run = plan.run("test", "--lang", "en", "--coverage");

        assertThat(run.code()).isZero();
        isAsPublished("test-coverage.en.txt", run.out());
    }

    @Test
    void a_minimum_that_is_missed_fails_the_run_and_one_that_is_met_does_not() {
        DeskRun missed = plan.run("test", "--lang", "en", "--min", "rule=70,boundary=80");
        DeskRun met = plan.run("test", "--lang", "en", "--min", "rule=62.5");

        assertThat(missed.code()).isOne();
        assertThat(missed.out()).contains("\nRules: 62.50%, and at least 70.00% is asked for.\n");
        assertThat(met.code()).isZero();
        assertThat(met.out()).doesNotContain("asked for");
    }

    @Test
    void changes_that_no_case_notices_are_told_with_their_places() throws IOException {
        DeskRun run = plan.run("test", "--lang", "en", "--mutants", "--min", "mutants=95");

        assertThat(run.code()).isOne();
        isAsPublished("test-mutants.en.txt", run.out());
    }

    @Test
    void what_cannot_be_asked_for_is_refused_all_at_once() {
        assertThat(plan.run("test", "--lang", "en", "--min", "boundry=95,rule=101,mutants=x,rule=5,rule=6"))
                .isEqualTo(new DeskRun(2, "", """
                        Option --min: there is no figure (boundry). Maybe one of boundary.
                        Option --min: (rule=101) is no share in percent from 0 to 100. Maybe write rule=95.
                        Option --min: (mutants=x) is no share in percent from 0 to 100. Maybe write mutants=95.
                        Option --min: the figure (rule) is there twice. Maybe leave one out.
                        """));
        assertThat(plan.run("test", "--lang", "en", "--seconds", "0"))
                .isEqualTo(new DeskRun(2, "", "Option --seconds: found “0”. Maybe a whole number from 1 to 86400.\n"));
        assertThat(plan.run("test", "--lang", "en", "--engine", "refrence"))
                .isEqualTo(new DeskRun(2, "", "Option --engine: found “refrence”. Maybe choose reference.\n"));
    }

    @Test
    void a_plan_without_cases_is_refused() throws IOException {
        Files.delete(dir.resolve("plan/cases/deadline.yaml"));

        assertThat(plan.run("test", "--lang", "en"))
                .isEqualTo(new DeskRun(2, "", "plan: there is no case. Maybe the files do not end in .yaml.\n"));
        Files.delete(dir.resolve("plan/cases"));
        assertThat(plan.run("test", "--lang", "en"))
                .isEqualTo(new DeskRun(
                        2, "", "plan: no cases stand with the plan. Maybe name a file or folder of cases.\n"));
    }

    @Test
    void cases_that_cannot_be_read_are_told_with_line_and_nearest_name() throws IOException {
        DeskRun run = plan.with("cases/deadline.yaml", "clause: small-2026/2", "claus: small-2026/2")
                .run("test", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("plan/cases/deadline.yaml:")
                        && line.contains("claus")
                        && line.contains("Maybe"));
    }

    @Test
    void rules_that_cannot_be_loaded_end_with_a_code_of_their_own() throws IOException {
        DeskRun run = plan.with("rules/plan.drl", "receivedOnKnown, receivedOn <", "receivedOnKnwon, receivedOn <")
                .run("test", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("The rule set cannot be loaded; problems: ")
                .contains("plan/rules/plan.drl:");
    }
}
