package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code generate-cases} makes. */
class GenerateCasesTest {

    @TempDir
    private Path dir;

    @Test
    void what_is_made_passes_and_leaves_nothing_to_be_made() throws IOException {
        TestedPlan plan = TestedPlan.at(dir.resolve("plan"));
        Path folder = Files.createDirectory(dir.resolve("plan/cases/generated"));

        DeskRun made = plan.run("generate-cases", "--lang", "en", "--output", folder.toString());

        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        assertThat(made.out())
                .matches(
                        "Cases made: [1-9][0-9]*\\. Files: plan\\.yaml\\. What they expect is what the rules say today;"
                                + " judge each before you keep it\\.\n");
        DeskRun tested = plan.run("test", "--lang", "en", "--min", "rule=100,condition=96,boundary=100");
        assertThat(tested.out()).contains("failed 0.\nRules: 100.00%");
        assertThat(tested.code()).isZero();
        assertThat(plan.run("generate-cases", "--lang", "en"))
                .isEqualTo(new DeskRun(
                        0,
                        "No case was found that shows more than those there are. Maybe see what test --coverage tells.\n",
                        ""));
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws IOException {
        TestedPlan plan = TestedPlan.at(dir.resolve("plan"));
        Path folder = Files.createDirectory(dir.resolve("made"));
        Files.writeString(folder.resolve("plan.yaml"), "mine");

        assertThat(plan.run("generate-cases", "--lang", "en", "--output", folder.toString()))
                .isEqualTo(new DeskRun(
                        2,
                        "",
                        "made/plan.yaml: there is such a file already. Maybe name another folder, or move the file"
                                + " first.\n"));
        assertThat(Files.readString(folder.resolve("plan.yaml"))).isEqualTo("mine");
    }
}
