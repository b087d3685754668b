package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** The rounds that ship, under the law: both plans, and an organisation with a province's layer. */
class LegalRoundsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/rules/nam-hai.txt");

    private static Map<RoundId, Map<Verdict, Long>> verdicts(List<RoundReport> reports) {
        Map<RoundId, Map<Verdict, Long>> counts = new TreeMap<>();
        for (RoundReport report : reports) {
            counts.put(
                    report.round(),
                    report.decisions().stream()
                            .collect(Collectors.groupingBy(
                                    decision -> decision.lawVerdict().orElseThrow(),
                                    TreeMap::new,
                                    Collectors.counting())));
        }
        return counts;
    }

    @Test
    void the_plans_are_judged_by_the_law_and_the_plan_says_what_it_said() {
        assertThat(verdicts(List.copyOf(LegalReports.PLANS.values())).toString())
                .isEqualTo("{annual-2025={NOT_ELIGIBLE=1, UNDETERMINED=23, ELIGIBLE=43},"
                        + " annual-2026={NOT_ELIGIBLE=3, UNDETERMINED=176}, annual-2029={UNDETERMINED=14},"
                        + " final-2025={NOT_ELIGIBLE=1, UNDETERMINED=3, ELIGIBLE=8},"
                        + " whole-period-2029={UNDETERMINED=20}}");
        assertThat(LegalReports.PLANS.values())
                .allSatisfy(report -> assertThat(planVerdicts(report))
                        .isEqualTo(planVerdicts(SampleReports.REPORTS.get(report.round()))));
    }

    private static Map<DossierId, Verdict> planVerdicts(RoundReport report) {
        return report.decisions().stream().collect(Collectors.toMap(Decision::dossier, Decision::planVerdict));
    }

    @Test
    void each_dossier_of_the_organisation_is_decided_by_the_clause_it_shows() throws IOException {
        String told = LegalReports.NAM_HAI.stream()
                .flatMap(report -> report.decisions().stream())
                .map(LegalRoundsTest::line)
                .collect(Collectors.joining("\n", "", "\n"));

        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(GOLDEN, told, UTF_8);
        }
        assertThat(told).isEqualTo(Files.readString(GOLDEN, UTF_8));
    }

    private static String line(Decision decision) {
        Verdict verdict = decision.verdict();
        String clauses = decision.answers().stream()
                .filter(answer -> answer.pointOf().isEmpty())
                .filter(answer -> answer.status() != ClauseStatus.SATISFIED)
                .sorted(Comparator.comparing(ClauseAnswer::status))
                .map(answer -> answer.clause() + " " + answer.status())
                .collect(Collectors.joining(", "));
        return decision.dossier() + " " + decision.form() + " " + verdict + (clauses.isEmpty() ? "" : ": " + clauses);
    }

    @Test
    void the_engine_decides_the_organisation_as_the_reference_does() {
        PlanUnderLaw plan = NamHai.underLaw();
        EmulationEngine engine = EmulationEngine.of(plan.ruleSet());

        assertThat(NamHai.ROUNDS.stream()
                        .map(round -> engine.evaluate(NamHai.request(plan.campaign(), round)))
                        .map(RoundReport::decisions))
                .isEqualTo(LegalReports.NAM_HAI.stream()
                        .map(RoundReport::decisions)
                        .toList());
    }

    @Test
    void a_dossier_shows_each_exclusion() {
        Set<String> bars = new TreeSet<>();
        PlanUnderLaw plan = NamHai.underLaw();
        LoadedRules loaded = new RuleSetLoader(plan.campaign(), new Diagnostics()).load(plan.sources());
        loaded.rules().stream()
                .filter(rule -> rule.effect() == Effect.BARS)
                .filter(rule -> rule.at().source().startsWith("law/exclusions/"))
                .map(RuleDefinition::id)
                .map(RuleId::value)
                .forEach(bars::add);

        bars.removeAll(fired());
        assertThat(bars).isEmpty();
    }

    private static Set<String> fired() {
        return LegalReports.all().stream()
                .flatMap(report -> report.decisions().stream())
                .flatMap(LegalRoundsTest::findings)
                .map(finding -> finding.rule().value())
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> findings(Decision decision) {
        return decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream());
    }
}
