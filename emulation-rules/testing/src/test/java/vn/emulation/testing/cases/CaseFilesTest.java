package vn.emulation.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.testing.rules.RulesUnderTest;

class CaseFilesTest {

    private static final RulesUnderTest RULES = RulesUnderTest.bundled("ar-2023-2030");
    private static final String SECTION = "## Cases, without Java";
    private static final String GRANTED = "limit ar-2023-2030/III.2/b2/granted@form=provincial-merit-certificate,kind=";
    private static final String HEAD = """
            schemaVersion: 1
            round: annual-2025
            fixtures:
              sound:
                dossier: { rank: { position: 3 } }
                expect:
                  plan: ELIGIBLE
                  satisfies: [ar-2023-2030/III.3/b1/in-time, ar-2023-2030/III.1/collective]
              person:
                like: sound
                dossier: { nominee: { kind: INDIVIDUAL, role: LEADER } }
                expect: { drops: [ar-2023-2030/III.1/collective], adds: [ar-2023-2030/III.1/staff] }
            cases:
            """;

    private static List<RuleCase> read(String cases) {
        return CaseFiles.read("a.yaml", (HEAD + cases).getBytes(StandardCharsets.UTF_8), RULES);
    }

    private static Dossier dossier(RuleCase given) {
        return Iterables.getOnlyElement(given.request().dossiers());
    }

    private static List<CaseDifference> differences(RuleCase given) {
        return CaseRun.byReference(RULES).outcome(given).differences();
    }

    @Test
    void the_example_of_the_readme_passes_by_reference_and_engine() throws IOException {
        Path beside = Path.of("README.md");
        String own = Files.exists(beside) ? Files.readString(beside) : "";
        String text = own.contains(SECTION) ? own : Files.readString(Path.of("emulation-rules/testing/README.md"));
        int from = text.indexOf("```yaml\n", text.indexOf(SECTION)) + "```yaml\n".length();
        String example = text.substring(from, text.indexOf("```", from));

        List<RuleCase> cases = CaseFiles.read("README", example.getBytes(StandardCharsets.UTF_8), RULES);

        assertThat(cases).hasSize(4);
        assertThat(CaseRun.byReference(RULES).outcomes(cases))
                .allSatisfy(outcome -> assertThat(outcome.differences()).isEmpty());
        assertThat(CaseRun.byEngine(RULES).outcomes(cases))
                .allSatisfy(outcome -> assertThat(outcome.differences()).isEmpty());
    }

    @Test
    void a_fixture_is_merged_and_what_is_like_it_changes_what_it_says() {
        RuleCase given = read("  - {name: a, dossier: {like: person, rank: {rankedBy: HĐ}}}\n")
                .get(0);

        assertThat(dossier(given).nominee().kind()).isEqualTo(NomineeKind.INDIVIDUAL);
        assertThat(dossier(given).rank()).hasValueSatisfying(rank -> {
            assertThat(rank.position()).isEqualTo(3);
            assertThat(rank.rankedBy()).isEqualTo("HĐ");
        });
        assertThat(given.expected().decisions().get(0).findings().orElseThrow())
                .extracting(ExpectedFinding::toString)
                .containsExactly("satisfies ar-2023-2030/III.1/staff", "satisfies ar-2023-2030/III.3/b1/in-time");
    }

    @Test
    void a_row_of_a_table_is_a_case_of_its_own_over_the_one_above() {
        List<RuleCase> cases = read("""
                  - name: days
                    clause: ar-2023-2030/III.3/b1
                    dossier: {like: sound}
                    table:
                      - {name: known, dossier: {receivedOn: 2025-10-01}}
                      - {name: unknown, decidedOn: 2025-11-01, dossier: {receivedOn: ~}, expect: {plan: UNDETERMINED}}
                """);

        assertThat(cases).extracting(RuleCase::name).containsExactly("days: known", "days: unknown");
        assertThat(cases).extracting(each -> each.place().line()).containsExactly(18, 19);
        assertThat(cases)
                .extracting(each -> dossier(each).receivedOn().isPresent())
                .containsExactly(true, false);
        assertThat(cases)
                .extracting(each -> each.request().decidedOn())
                .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 11, 1));
        assertThat(cases)
                .extracting(each ->
                        each.expected().decisions().get(0).plan().orElseThrow().name())
                .containsExactly("ELIGIBLE", "UNDETERMINED");
    }

    @ParameterizedTest
    @CsvSource({"2025-10-14, 0", "2025-10-15, 1", "2025-10-16, 1"})
    void a_case_fails_where_one_fact_is_otherwise(String day, int fails) {
        RuleCase given = read("  - {name: a, dossier: {receivedOn: " + day + "}, expect: {findings: any, missing: any,"
                        + " plan: ELIGIBLE}}\n")
                .get(0);

        assertThat(differences(given)).hasSize(fails);
    }

    @Test
    void a_rule_that_fires_and_is_not_listed_fails() {
        RuleCase given = read("  - {name: a, dossier: {like: sound}, expect: {plan: ELIGIBLE}}\n")
                .get(0);

        assertThat(differences(given))
                .extracting(CaseDifference::toString)
                .contains("HS-1 finding ar-2023-2030/II.1/shown: expected (nothing), found (satisfies"
                        + " ar-2023-2030/II.1/shown)")
                .allMatch(text -> text.contains("expected (nothing)"));
    }

    @Test
    void rulings_may_be_written_shortly() {
        RuleCase given = read("  - {name: a, dossier: {receivedOn: 2025-10-15}, rulings:"
                        + " {ar-2023-2030/deadline-bound: ON_OR_BEFORE, ar-2023-2030/deadline-roll: NONE},"
                        + " expect: {plan: ELIGIBLE, findings: any}}\n")
                .get(0);

        assertThat(differences(given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "2025-10-14", "0x1F", "1_000", "012", "12:30:00", "+1", ".5", "1e", "NULL", "Yes"})
    void what_looks_like_a_value_of_older_yaml_is_text(String text) {
        RuleCase given = read("  - {name: a, dossier: {nominee: {name: " + text + "}}, expect: {plan: ELIGIBLE}}\n")
                .get(0);

        assertThat(dossier(given).nominee()).hasFieldOrPropertyWithValue("name", text);
    }

    @Test
    void prizes_and_limits_are_exact() {
        String granted = "grants: [{form: provincial-merit-certificate, kind: COLLECTIVE, places: 1}]";
        RuleCase given = read("  - {name: a, " + granted + ", dossier: {}, expect: {prizes: 1, limits: []}}\n")
                .get(0);

        assertThat(differences(given))
                .extracting(CaseDifference::toString)
                .containsExactly(
                        GRANTED + "COLLECTIVE: expected (nothing), found (most 1, of 1, selected 1, slack)",
                        GRANTED + "HOUSEHOLD: expected (nothing), found (not known (grant), of 0, selected 0, slack)",
                        GRANTED + "INDIVIDUAL: expected (nothing), found (not known (grant), of 0, selected 0, slack)",
                        "HS-1 prize: expected (1), found (7020000)");
    }

    @Test
    void a_round_that_cannot_be_decided_is_told_at_its_case() {
        RuleCase given =
                read("  - {name: a, dossier: {}, tieDecisions: [{tieCase: abc, chosen: [HS-1], minutes: 1/BB, vote:"
                                + " {council: HĐ, heldOn: 2025-11-01, members: 9, inFavour: 9, against: 0}}], expect: {plan:"
                                + " ELIGIBLE}}\n")
                        .get(0);

        assertThatThrownBy(() -> CaseRun.byReference(RULES).outcomes(List.of(given)))
                .isInstanceOf(CaseFileException.class)
                .hasMessageStartingWith("a.yaml:14: The case (a) cannot be decided: ");
    }

    @Test
    void every_problem_of_every_file_of_a_folder_is_told(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "schemaVersion: 1\ncases: x\n");
        Files.writeString(folder.resolve("a.yaml"), "[]");
        Files.writeString(folder.resolve("c.txt"), "nothing");

        assertThatThrownBy(() -> CaseFiles.in(folder, RULES))
                .hasMessage(
                        folder.resolve("a.yaml") + ":1: The file is no mapping of keys to values. Maybe begin it with"
                                + " schemaVersion: 1.\n" + folder.resolve("b.yaml")
                                + ":2: (cases) is (x) and no list. Maybe put it in square brackets.");
    }

    @Test
    void a_suite_loads_the_rules_that_its_files_name(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), """
                campaign: poor-2021-2025
                round: annual-2025
                schemaVersion: 1
                cases: [{name: a, expect: {limits: []}}]
                """);
        assertThat(CaseSuite.in(folder)).singleElement().satisfies(suite -> {
            assertThat(suite.rules().campaign().id().value()).isEqualTo("poor-2021-2025");
            assertThat(suite.cases()).extracting(RuleCase::name).containsExactly("a");
        });

        Files.writeString(folder.resolve("b.yaml"), "campaign: ../nowhere\n");
        Files.writeString(folder.resolve("c.yaml"), "cases: []\n");
        assertThatThrownBy(() -> CaseSuite.in(folder))
                .hasMessage(folder.resolve("b.yaml")
                        + ":1: No plan of the campaign (../nowhere) ships, and it is no folder of rules beside this file."
                        + " Maybe one of (ar-2023-2030, poor-2021-2025).\n" + folder.resolve("c.yaml")
                        + ":1: The file names no campaign. Maybe add campaign, the id of a plan that ships or a folder of"
                        + " rules beside this file.");
    }
}
