package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rule sets over the sample rounds; the numbers are reasoned by hand. */
class CompareTest {

    private static final String LATER = "annual-deadline=--10-31";
    private static final String HOME = "../organisations/nam-hai";

    @TempDir
    private Path dir;

    @Test
    void a_later_deadline_is_told_with_whom_it_moves() {
        DeskRun english = compare("--round", "annual-2029", "--set", LATER, "--lang", "en");

        assertThat(english.err()).isEmpty();
        assertThat(english.code()).isZero();
        assertThat(english.out()).isEqualTo(SmallRound.text("golden/compare.en.txt"));
        assertThat(compare("--round", "annual-2029", "--set", LATER).out())
                .isEqualTo(SmallRound.text("golden/compare.vi.txt"));
    }

    /**
     * Ten dossiers of the sample of 2026 came from 15 to 30 October: 170 to 179. Of these 174 stays contested, since
     * the plan does not say whether cadres are subjects, and 177 stays out as a contract worker; the other eight change.
     */
    @Test
    void who_came_between_the_two_deadlines_is_reached_directly() throws IOException {
        JsonNode report = json(compare("--round", "annual-2026", "--set", LATER, "--format", "json"));

        assertThat(report.get("changes").findValuesAsText("id")).containsExactly("parameter:annual-deadline");
        assertThat(reached(report, "DIRECT"))
                .containsExactly(
                        "HS-2026-170",
                        "HS-2026-171",
                        "HS-2026-172",
                        "HS-2026-173",
                        "HS-2026-175",
                        "HS-2026-176",
                        "HS-2026-178",
                        "HS-2026-179");
        assertThat(reached(report, "KNOCK_ON")).hasSize(7).doesNotContainAnyElementsOf(reached(report, "DIRECT"));
        assertThat(report.at("/total/changed").asInt()).isEqualTo(15);
        assertThat(report.at("/total/dossiers").asInt()).isEqualTo(179);
    }

    /** A deadline of 15 October that is written as a date of that year is the same for that year. */
    @Test
    void the_same_deadline_in_other_words_moves_nobody() throws IOException {
        JsonNode report =
                json(compare("--round", "annual-2026", "--set", "annual-deadline=2026-10-15", "--format", "json"));

        assertThat(report.get("changes")).hasSize(1);
        assertThat(report.get("dossiers")).isEmpty();
    }

    /**
     * The law's cap has a value to 2023 and another from 2024. Set to 1% of the hospital's 240 advanced workers, two of
     * the six eligible fighters of 2024 keep their places, of 20 that the round gives, and only the value of that time is
     * the cause. A bare number is a percentage.
     */
    @Test
    void a_share_that_is_lowered_takes_places_by_the_value_in_force() throws IOException {
        JsonNode report = json(namHai("--set", "grassroots-fighter-share=1", "--format", "json"));

        assertThat(report.get("changes").findValuesAsText("id"))
                .containsExactly(
                        "parameter:grassroots-fighter-share@2017-10-01",
                        "parameter:grassroots-fighter-share@2024-01-01");
        assertThat(report.get("dossiers").findValuesAsText("dossier"))
                .containsExactly("NH24-21", "NH24-23", "NH24-24", "NH24-40");
        assertThat(report.get("byCause")).singleElement().satisfies(cause -> {
            assertThat(cause.get("sets")).hasToString("[[\"parameter:grassroots-fighter-share@2024-01-01\"]]");
            assertThat(cause.get("losses").asInt()).isEqualTo(4);
            assertThat(cause.get("direct").asInt()).isEqualTo(4);
        });
        assertThat(report.at("/total/placesBefore").asInt()).isEqualTo(20);
        assertThat(report.at("/total/placesAfter").asInt()).isEqualTo(16);
    }

    @Test
    void a_value_of_one_day_can_be_set_alone() throws IOException {
        JsonNode report = json(compare(
                "--round", "annual-2029", "--set", "annual-deadline@2029-05-01=31/10/2029", "--format", "json"));

        assertThat(report.at("/changes/0/after/0").asText()).endsWith("2029-10-31 (BEFORE, NONE)");
        assertThat(reached(report, "DIRECT")).containsExactly("HS-2029-13", "HS-2029-14");
    }

    /**
     * 08 is a contract worker, whom the plan bars and this rule does not. It has no rank: with 06 two of the three places
     * may go to people who have none, so that 04, second by rank, has to wait too.
     */
    @Test
    void a_rule_of_ones_own_is_laid_over_the_bundled_ones() throws IOException {
        Path own = Files.writeString(dir.resolve("own.drl"), """
                rule "ar-2023-2030/III.1/contract-worker"
                    @clause("ar-2023-2030/III.1")
                    when
                        $dossier : Dossier(
                                kind == NomineeKind.INDIVIDUAL, sectorKnown, sectorMember, employmentKnown,
                                employment == Employment.CONTRACT_WORKER )
                    then
                        findings.satisfies($dossier);
                end
                """);

        JsonNode report = json(compare("--round", "annual-2029", "--against", own.toString(), "--format", "json"));

        assertThat(reached(report, "DIRECT")).containsExactly("HS-2029-08");
        assertThat(reached(report, "KNOCK_ON")).containsExactly("HS-2029-04");
        assertThat(report.at("/dossiers/0/through/movedBy")).hasToString("[[\"HS-2029-08\"]]");
        assertThat(report.at("/changes/0/before/0").asText()).isEqualTo("then bars");
        assertThat(report.at("/changes/0/after/0").asText()).isEqualTo("then satisfies");
    }

    /** The rule on documents is left out of the copy, so that nobody answers the clause: all who were eligible lose. */
    @Test
    void a_plan_folder_stands_by_itself() throws IOException {
        Path copy = copyOfSmall();
        Path rules = copy.resolve("rules/plan.drl");
        String text = Files.readString(rules, StandardCharsets.UTF_8);
        int from = text.indexOf("rule \"small-2026/3/complete\"");
        Files.writeString(rules, text.substring(0, from) + text.substring(text.indexOf("end\n", from) + 4));

        JsonNode report = json(DeskRun.of(
                with(new SmallRound().with("--format", "json").args("compare"), "--against", copy.toString())));

        assertThat(report.get("changes").findValuesAsText("kind")).containsExactly("RULE_REMOVED");
        assertThat(report.at("/total/eligibleBefore").asInt()).isEqualTo(5);
        assertThat(report.at("/total/eligibleAfter").asInt()).isZero();
        assertThat(report.at("/total/losses").asInt()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void a_file_takes_the_place_of_one_of_its_name() throws IOException {
        Path copy = copyOfSmall();
        Path rules = copy.resolve("rules/plan.drl");
        Files.writeString(
                rules,
                Files.readString(rules, StandardCharsets.UTF_8)
                        .replace("missingDocumentCount == 0", "missingDocumentCount <= 1")
                        .replace("missingDocumentCount > 0", "missingDocumentCount > 1"));

        JsonNode report = json(DeskRun.of(
                with(new SmallRound().with("--format", "json").args("compare"), "--against", rules.toString())));

        assertThat(report.get("changes").findValuesAsText("id"))
                .containsExactly("rule:small-2026/3/complete", "rule:small-2026/3/missing");
        assertThat(report.get("dossiers").findValuesAsText("dossier")).contains("D-05");
        report.get("dossiers")
                .forEach(each -> assertThat(each.at("/causes/sets"))
                        .hasToString("[[\"rule:small-2026/3/complete\",\"rule:small-2026/3/missing\"]]"));
    }

    @Test
    void dossiers_can_be_drawn_and_equal_seeds_draw_the_same() {
        String[] options = {
            "--round", "annual-2026", "--generate", "40", "--seed", "7", "--decided-on", "2026-11-02", "--set", LATER
        };

        DeskRun run = compare(options);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("SO SÁNH HAI BỘ QUY TẮC TRÊN 40 HỒ SƠ").doesNotContain("hồ sơ mẫu");
        assertThat(compare(options).out()).isEqualTo(run.out());
    }

    private static DeskRun compare(String... options) {
        return DeskRun.of(with(List.of("compare", "--campaign", "ar-2023-2030"), options));
    }

    private static DeskRun namHai(String... options) {
        String round = HOME + "/rounds/annual-2024/";
        return DeskRun.of(with(
                List.of(
                        "compare",
                        "--campaign",
                        HOME + "/campaign.json",
                        "--rules",
                        HOME,
                        "--round",
                        "annual-2024",
                        "--dossiers",
                        round + "dossiers.json",
                        "--grants",
                        round + "grants.json",
                        "--counts",
                        round + "counts.json",
                        "--units",
                        HOME + "/rounds/units.json",
                        "--law",
                        "national",
                        "--decided-on",
                        "2024-12-20"),
                options));
    }

    private static List<String> with(List<String> args, String... options) {
        List<String> all = new ArrayList<>(args);
        all.addAll(List.of(options));
        return all;
    }

    private static JsonNode json(DeskRun run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return new ObjectMapper().readTree(run.bytes());
    }

    private static List<String> reached(JsonNode report, String reach) {
        List<String> ids = new ArrayList<>();
        report.get("dossiers").forEach(each -> {
            if (each.get("reach").asText().equals(reach)) {
                ids.add(each.get("dossier").asText());
            }
        });
        return ids;
    }

    private Path copyOfSmall() throws IOException {
        Path copy = Files.createDirectories(dir.resolve("small"));
        for (String file : List.of(
                "campaign.json",
                "messages_vi.properties",
                "messages_en.properties",
                "parameters/deadline.json",
                "rules/plan.drl")) {
            Path to = copy.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(SmallRound.file("small/" + file), to);
        }
        return copy;
    }
}
