package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code document} and {@code matrix} write. */
class DocumentCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/cli/golden");

    @TempDir
    private Path dir;

    private TestedPlan plan;

    @BeforeEach
    void copy() throws IOException {
        plan = TestedPlan.at(dir.resolve("plan"));
    }

    private static void isAsPublished(String name, DeskRun run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(GOLDEN.resolve(name), run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void a_plan_folder_is_told_with_its_cases() throws IOException {
        isAsPublished("document.en.md", plan.run("document", "--lang", "en"));
        isAsPublished("document.vi.md", plan.run("document"));
    }

    @Test
    void a_page_can_go_to_a_file_and_is_that_of_the_library() throws IOException {
        Path file = dir.resolve("rules.html");

        assertThat(plan.run("document", "--lang", "en", "--format", "html", "--out", file.toString()))
                .isEqualTo(new DeskRun(0, "", ""));
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<section id=\"c-small-2026_2\">", "the day before the deadline is in time")
                .doesNotContain("<script");
    }

    @Test
    void the_bundled_plans_are_told_without_a_folder() {
        assertThat(DeskRun.of("document").out()).contains("47 quy tắc");
        assertThat(DeskRun.of("document", "--campaign", "poor-2021-2025", "--lang", "en")
                        .out())
                .contains("25 rules");
    }

    @Test
    void the_matrix_of_a_plan_folder_tells_what_cases_lack() throws IOException {
        isAsPublished("matrix.en.txt", plan.run("matrix", "--lang", "en"));
    }

    @Test
    void the_matrix_of_a_round_counts_its_decisions() {
        DeskRun run = DeskRun.of("matrix", "--round", "annual-2026", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "\nDecisions of the round annual-2026.\n",
                        "\n  Decided: fired on 179; not met 5, contested 5, undetermined 2, met 167\n")
                .endsWith("""

                        Holes: 1
                          No rule of the clause (ar-2023-2030/III.3/b2) fired on anybody in the round. Maybe look whether such dossiers were sent.
                        """);
    }

    @Test
    void a_campaign_without_rules_is_refused() throws IOException {
        String campaign = dir.resolve("plan/campaign.json").toString();

        assertThat(DeskRun.of("matrix", "--campaign", campaign, "--lang", "en"))
                .isEqualTo(new DeskRun(2, "", "No rules ship for the campaign (small-2026). Maybe add --rules.\n"));
    }
}
