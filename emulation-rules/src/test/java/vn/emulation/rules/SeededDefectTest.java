package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.lint.CounterExample;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.LintFinding;
import vn.emulation.text.LocalisedText;

/** Defects put into rules on purpose are found, each shown by a dossier; the twin that differs in one fact has none. */
class SeededDefectTest {

    static Stream<Seed> contradictions() {
        return Seed.CONTRADICTIONS.stream();
    }

    static Stream<Seed> overlaps() {
        return Seed.OVERLAPS.stream();
    }

    static Stream<Seed> gaps() {
        return Seed.GAPS.stream();
    }

    private static Campaign campaign() {
        List<RequiredDocument> documents = Stream.of("letter", "report", "minutes")
                .map(type -> new RequiredDocument(
                        DocumentTypeId.of(type),
                        new LocalisedText(type, type),
                        ImmutableList.copyOf(NomineeKind.values())))
                .toList();
        return CampaignBuilder.builder(TestCampaign.campaign())
                .documents(documents)
                .build();
    }

    private static RuleSet load(List<String> rules) {
        return TestCampaign.load(campaign(), Seed.parameters(), rules.toArray(String[]::new));
    }

    private static List<LintFinding> found(List<String> rules, Set<DiagnosticCode> codes) {
        return RuleLint.of(load(rules)).stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList();
    }

    private static ClauseAnswer answer(RuleSet rules, LintFinding finding) {
        CounterExample shown = finding.counterExample().orElseThrow();
        EmulationJson json = EmulationJson.create();
        byte[] file = json.write(new DossierFile(1, List.of(shown.dossier())));
        DossierFile again = json.read(file, "dossiers.json", DossierFile.class);
        assertThat(again.dossiers()).containsExactly(shown.dossier());
        Decision decision = EmulationEngine.of(rules)
                .evaluate(RuleLint.request(rules, shown))
                .decisions()
                .get(0);
        return decision.answers().stream()
                .filter(answer -> answer.clause().equals(shown.clause()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void a_rule_that_never_fires_is_found(Seed seed) {
        assertThat(found(seed.defect(), Set.of(DiagnosticCode.CONTRADICTORY_CONSTRAINTS)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.rules()).extracting(Object::toString).containsExactly("green/1/met"));
        assertThat(found(
                        seed.sound(),
                        Set.of(
                                DiagnosticCode.CONTRADICTORY_CONSTRAINTS,
                                DiagnosticCode.CONTRADICTORY_VALUES,
                                DiagnosticCode.UNREACHABLE)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void two_rules_that_collide_are_found_with_a_dossier_on_which_they_do(Seed seed) {
        RuleSet rules = load(seed.defect());
        assertThat(found(seed.defect(), Set.of(DiagnosticCode.OVERLAP)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rules())
                            .extracting(Object::toString)
                            .containsExactly("green/1/met", "green/1/not");
                    assertThat(answer(rules, finding).status()).isEqualTo(ClauseStatus.CONTRADICTED);
                });
        assertThat(found(seed.sound(), Set.of(DiagnosticCode.OVERLAP, DiagnosticCode.LINT_CUT_SHORT)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void a_dossier_that_nothing_answers_is_found(Seed seed) {
        RuleSet rules = load(seed.defect());
        assertThat(found(seed.defect(), Set.of(DiagnosticCode.GAP)))
                .singleElement()
                .satisfies(finding -> {
                    ClauseAnswer answer = answer(rules, finding);
                    assertThat(answer.status()).isEqualTo(ClauseStatus.UNDETERMINED);
                    assertThat(answer.required()).isTrue();
                    assertThat(answer.alternatives()).allSatisfy(alternative -> {
                        assertThat(alternative.findings()).isEmpty();
                        assertThat(alternative.needed()).isEmpty();
                    });
                });
        assertThat(found(seed.sound(), Set.of(DiagnosticCode.GAP, DiagnosticCode.LINT_CUT_SHORT)))
                .map(finding -> finding.told(Locale.ENGLISH))
                .isEmpty();
    }
}
