package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code lint} tells, in each form, and the exit code it ends with. */
class LintTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/cli/golden");

    @TempDir
    private Path dir;

    private LintPlan plan;

    @BeforeEach
    void copy() throws IOException {
        plan = LintPlan.at(dir.resolve("kế hoạch"));
    }

    private static void isAsPublished(String name, DeskRun run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isOne();
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(GOLDEN.resolve(name), run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void where_nothing_is_found_the_rules_are_counted() {
        assertThat(plan.lint()).isEqualTo(new DeskRun(0, """
                        small-2026 (kế hoạch/campaign.json): rules 8, sample dossiers 0.
                        Errors: 0. Warnings: 0.
                        """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void findings_stand_a_line_each_with_the_dossiers_that_show_them(String language) throws IOException {
        plan.withoutHouseholds().withoutTheDayItself();

        isAsPublished("lint." + language + ".txt", plan.lint("--lang", language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_keeps_rules_from_being_loaded_is_found_too(String language) throws IOException {
        isAsPublished("lint-broken." + language + ".txt", plan.misspelt().lint("--lang", language));
    }

    @Test
    void as_json_each_dossier_stands_as_its_file_does() throws IOException {
        plan.withoutHouseholds().withoutTheDayItself();

        isAsPublished("lint.en.json", plan.lint("--format", "json"));
    }

    @Test
    void the_bundled_campaigns_are_clean() {
        assertThat(DeskRun.of("lint", "--lang", "en")).isEqualTo(new DeskRun(0, """
                        ar-2023-2030 (campaign.json): rules 47, sample dossiers 213.
                        Errors: 0. Warnings: 0.
                        """, ""));
        assertThat(DeskRun.of("lint", "--campaign", "poor-2021-2025")).isEqualTo(new DeskRun(0, """
                        poor-2021-2025 (campaign.json): 25 quy tắc, 79 hồ sơ mẫu.
                        Lỗi: 0. Cảnh báo: 0.
                        """, ""));
    }

    @Test
    void rules_that_fire_on_no_sample_dossier_are_found() throws IOException {
        String places =
                plan.withSample().lint().out().replaceAll("(?m)^(.*?: warning EM-222: The rule \\(.*?\\)).*", "$1");

        assertThat(places).isEqualTo("""
                kế hoạch/rules/plan.drl:11:1: warning EM-222: The rule (small-2026/1/household)
                kế hoạch/rules/plan.drl:29:1: warning EM-222: The rule (small-2026/2/late)
                kế hoạch/rules/plan.drl:38:1: warning EM-222: The rule (small-2026/2/unknown)
                kế hoạch/rules/plan.drl:47:1: warning EM-222: The rule (small-2026/3/complete)
                kế hoạch/rules/plan.drl:65:1: warning EM-222: The rule (small-2026/5/unregistered)
                small-2026 (kế hoạch/campaign.json): rules 8, sample dossiers 1.
                Errors: 0. Warnings: 5.
                """);
    }

    @Test
    void the_traps_of_a_campaign_are_told_when_asked_for() {
        assertThat(plan.lint("--traps").out().replaceAll("(?m)^(.*?: warning EM-3[0-9]+).*", "$1"))
                .isEqualTo("""
                        kế hoạch/campaign.json: warning EM-302
                        kế hoạch/campaign.json: warning EM-302
                        kế hoạch/campaign.json: warning EM-303
                        kế hoạch/campaign.json: warning EM-307
                        kế hoạch/campaign.json: warning EM-311
                        kế hoạch/campaign.json: warning EM-315
                        kế hoạch/campaign.json: warning EM-316
                        kế hoạch/campaign.json: warning EM-318
                        kế hoạch/campaign.json: warning EM-319
                        kế hoạch/campaign.json: warning EM-319
                        small-2026 (kế hoạch/campaign.json): rules 8, sample dossiers 0.
                        Errors: 0. Warnings: 10.
                        """);
    }

    @Test
    void the_report_can_go_to_a_file() throws IOException {
        Path file = dir.resolve("lint.txt");

        assertThat(plan.withoutHouseholds().lint("--out", file.toString())).isEqualTo(new DeskRun(1, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(DeskRun.of(
                                "lint", "--lang", "en", dir.resolve("kế hoạch").toString())
                        .out());
    }

    @Test
    void another_form_is_refused() {
        assertThat(plan.lint("--format", "sarf"))
                .isEqualTo(new DeskRun(2, "", "Option --format: found “sarf”. Maybe choose sarif.\n"));
    }

    @Test
    void a_lint_that_fails_does_not_end_with_the_code_of_findings() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("full");
            }
        };
        Desk desk = new Desk(new Surroundings(full, new ByteArrayOutputStream(), Clock.systemUTC(), false));

        assertThat(desk.run("lint", dir.resolve("kế hoạch").toString())).isEqualTo(2);
        assertThat(desk.run("clauses", "ar-2023-2030")).isEqualTo(1);
    }
}
