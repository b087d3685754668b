package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lint} reads, and what it says of what it cannot read. */
class LintInputTest {

    private static final String MISSPELT = """
            rule "ar-2023-2030/III.3/b1/late"
                @clause("ar-2023-2030/III.3/b1")
                when
                    $dossier : Dossier( recievedOnKnown )
                then
                    findings.bars($dossier);
            end
            """;
    private static final String TOLD =
            "4:29: error EM-122: Dossier has nothing named (recievedOnKnown). Maybe write" + " (receivedOnKnown).\n";
    private static final String BROKEN =
            " the rules cannot be loaded yet; with that put right, the lint looks further.\n";
    private static final String BUNDLED = "ar-2023-2030 (campaign.json):" + BROKEN + "Errors: 1. Warnings: 0.\n";

    @TempDir
    private Path dir;

    private static DeskRun lint(Object... args) {
        List<String> words = new ArrayList<>(List.of("lint", "--lang", "en"));
        for (Object arg : args) {
            words.add(arg.toString());
        }
        return DeskRun.of(words);
    }

    private String refusal(Object... args) {
        DeskRun run = lint(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err().replace(dir + "/", "");
    }

    private Path file(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String found(Object... args) {
        DeskRun run = lint(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isOne();
        return run.out().replace(dir + "/", "");
    }

    @Test
    void a_file_is_linted_over_the_campaign_as_decide_lays_it() throws IOException {
        assertThat(found(file("muộn 1.drl", MISSPELT))).isEqualTo("muộn 1.drl:" + TOLD + BUNDLED);
    }

    @Test
    void line_ends_of_windows_change_no_place() throws IOException {
        String unix = found(file("a.drl", MISSPELT));

        assertThat(found(file("a.drl", MISSPELT.replace("\n", "\r\n")))).isEqualTo(unix);
    }

    @Test
    void neither_the_order_of_arguments_nor_one_given_twice_changes_a_byte() throws IOException {
        Path one = file("a.drl", MISSPELT);
        Path other = file("sub/b.drl", MISSPELT.replace("b1/late", "b1/later"));

        DeskRun run = lint(one, other);

        assertThat(lint(other, one)).isEqualTo(run);
        assertThat(lint(other, one, dir.resolve("sub/../a.drl"), other)).isEqualTo(run);
    }

    @Test
    void a_folder_is_named_as_it_was_typed() throws IOException {
        LintPlan.at(dir.resolve("plan")).misspelt();
        String told = found(dir.resolve("plan"));

        assertThat(found(dir + "/plan/")).isEqualTo(told);
        assertThat(found(dir + "/plan/rules/..")).isEqualTo(told.replace("plan/", "plan/rules/../"));
        Files.createSymbolicLink(dir.resolve("link"), dir.resolve("plan"));
        assertThat(found(dir.resolve("link"))).isEqualTo(told.replace("plan/", "link/"));
    }

    @Test
    void several_plans_are_linted_each_by_itself() throws IOException {
        Path one = dir.resolve("one");
        Path two = dir.resolve("two");
        LintPlan.at(one).misspelt();
        LintPlan.at(two).withoutHouseholds();

        DeskRun run = lint(two, one);

        assertThat(run).isEqualTo(lint(one, two));
        assertThat(run.out().lines().map(line -> line.replace(dir + "/", "").replaceAll("(EM-[0-9]+).*", "$1")))
                .contains(
                        "one/rules/plan.drl:68:49: error EM-122",
                        "two/campaign.json: warning EM-231",
                        "two/rules/plan.drl:2:1: warning EM-211",
                        "small-2026 (one/campaign.json):" + BROKEN.stripTrailing(),
                        "small-2026 (two/campaign.json): rules 7, sample dossiers 0.")
                .endsWith("Errors: 2. Warnings: 3.");
    }

    @Test
    void ten_megabytes_are_refused_as_a_rule_file() throws IOException {
        assertThat(found(file("large.drl", "// 1234567\n".repeat(1_000_000))))
                .isEqualTo(
                        "large.drl: error EM-102: The file has (11000000) bytes, more than (1000000). Maybe split it by section"
                                + " of the plan.\n"
                                + BUNDLED);
    }

    @Test
    void ten_megabytes_are_refused_as_a_campaign() throws IOException {
        LintPlan.at(dir.resolve("plan")).write("campaign.json", "[1234567]\n".repeat(1_000_000));

        assertThat(refusal(dir.resolve("plan")))
                .isEqualTo(
                        "plan/campaign.json, line 2, column 1: found “[” where the end of the file was expected. Maybe remove"
                                + " what follows the last bracket.\n");
    }

    @Test
    void noise_is_found_in_a_rule_file_and_refused_in_a_campaign() throws IOException {
        byte[] noise = {(byte) 0xff, 0x00, 0x13};
        Path rules = Files.write(dir.resolve("noise.drl"), noise);
        LintPlan.at(dir.resolve("plan")).write("campaign.json", noise);

        assertThat(found(rules))
                .isEqualTo(
                        "noise.drl: error EM-106: The file is not in UTF-8; it looks as if saved as (UTF-16). Maybe save it"
                                + " again as UTF-8; what is typed in an old Vietnamese font must be converted to Unicode first.\n"
                                + BUNDLED);
        assertThat(refusal(dir.resolve("plan")))
                .isEqualTo(
                        "plan/campaign.json, line 1, column 2: found the byte 00 where text in UTF-8 was expected. Maybe save the"
                                + " file as UTF-8.\n");
    }

    @Test
    void what_is_not_there_is_refused_all_at_once() throws IOException {
        Path good = file("a.drl", MISSPELT);

        assertThat(refusal(dir.resolve("none.drl"), good, dir.resolve("thiếu"), "--campaign", "ar-2023"))
                .isEqualTo("""
                No campaign (ar-2023) ships with the library. Maybe choose ar-2023-2030, poor-2021-2025, or name a campaign file.
                none.drl: there is no such file. Maybe check the name and the folder.
                thiếu: there is no such file. Maybe check the name and the folder.
                """);
    }

    @Test
    void a_folder_without_campaign_needs_one() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));

        assertThat(refusal(empty))
                .isEqualTo(
                        "empty: the folder has no campaign.json. Maybe add it, or name the campaign by --campaign.\n");
        assertThat(refusal(empty, "--campaign", "poor-2021-2025"))
                .isEqualTo(
                        "empty: the folder holds no rule or parameter file. Maybe put .drl or .vi.rules files into rules"
                                + " and .json files into parameters.\n");
        assertThat(found(file("own/rules/late.drl", MISSPELT).getParent().getParent(), "--campaign", "ar-2023-2030"))
                .isEqualTo("own/rules/late.drl:" + TOLD + BUNDLED);
    }

    @Test
    void a_plan_goes_with_nothing_else() throws IOException {
        Path plan = dir.resolve("plan");
        LintPlan.at(plan);

        assertThat(refusal(plan, file("a.drl", MISSPELT)))
                .isEqualTo(
                        "plan: the folder is a whole plan, which goes neither with other files nor with --campaign. Maybe lint it"
                                + " by itself.\n");
        assertThat(refusal(plan, "--campaign", "ar-2023-2030"))
                .isEqualTo(
                        "plan: the folder is a whole plan, which goes neither with other files nor with --campaign. Maybe lint it"
                                + " by itself.\n");
    }

    @Test
    void a_link_to_nothing_is_not_passed_over() throws IOException {
        LintPlan.at(dir.resolve("plan"));
        Files.createSymbolicLink(dir.resolve("plan/rules/late.drl"), dir.resolve("none.drl"));

        assertThat(refusal(dir.resolve("plan")))
                .isEqualTo("plan/rules/late.drl: there is no such file. Maybe check the name and the folder.\n");
    }

    @Test
    void what_is_wrong_with_sample_rounds_is_refused() throws IOException {
        Path plan = dir.resolve("plan");
        LintPlan spoilt = LintPlan.at(plan).withSample().write("rounds/annual-2026/grants.json", "{}");
        assertThat(refusal(plan))
                .isEqualTo(
                        "plan/rounds/annual-2026/grants.json, at /schemaVersion, line 1, column 1: missing; expected a whole"
                                + " number and found nothing. Maybe add it.\n");

        Files.delete(plan.resolve("rounds/annual-2026/grants.json"));
        Files.delete(plan.resolve("rounds/annual-2026/decision.json"));
        assertThat(refusal(plan))
                .isEqualTo(
                        "plan/rounds/annual-2026/decision.json: there is no such file. Maybe check the name and the folder.\n");

        spoilt.write("rounds/annual-2026/decision.json", "{\"schemaVersion\": 2, \"decidedOn\": \"2026-11-02\"}");
        assertThat(refusal(plan))
                .isEqualTo(
                        "plan/rounds/annual-2026/decision.json, at /schemaVersion, line 1, column 19: found 2 where version 1 was"
                                + " expected. Maybe export the file in that version.\n");

        Files.move(plan.resolve("rounds/annual-2026"), plan.resolve("rounds/annual-2062"));
        assertThat(refusal(plan))
                .isEqualTo(
                        "The campaign (small-2026) has no round (annual-2062). Maybe choose annual-2026, annual-2027.\n");

        Files.delete(plan.resolve("rounds/units.json"));
        assertThat(refusal(plan))
                .isEqualTo("plan/rounds: the sample rounds need units. Maybe put a file units.json there.\n");
    }

    @Test
    void units_may_stand_beside_the_plan() throws IOException {
        Path plan = dir.resolve("plan");
        LintPlan.at(plan).withSample().withoutHouseholds();
        String told = found(plan);
        Files.move(plan.resolve("rounds/units.json"), dir.resolve("units.json"));

        assertThat(found(plan)).isEqualTo(told.replace("plan/rounds/units.json", "plan/../units.json"));
    }
}
