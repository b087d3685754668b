package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.decision.Effect;

/** Every rule of the law on titles fires on one dossier and not on its twin, which differs in a single fact. */
class LawTitlesTest {

    /** What hangs on the day of the decision: {@link LawCompetenceTest}. */
    private static final List<String> OF_THE_DECISION = List.of("competent", "80/unverified", "competence/unverified");

    /** What hangs on the campaign: {@link LawFlagTest}. */
    private static final List<String> OF_THE_LAUNCH = List.of(
            "launch-unknown", "other-mode", "other-launcher", "days-unknown", "too-short", "counted-from-launch");

    private static final Set<Effect> OF_SELECTION = Set.of(Effect.PREFERS, Effect.LIMITS);

    private static Stream<RuleCase> cases() {
        return Stream.of(
                        LawTitleCases.all(),
                        LawChainCases.all(),
                        LawCollectiveCases.all(),
                        LawCommunityCases.all(),
                        LawFlagCases.yearly())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_on_titles_hangs_on_a_single_fact(RuleCase of) {
        assertThat(Difference.between(of.fires(), of.twin())).hasSize(1);
        assertThat(FiredRules.of(TitleRules.ALL, of.fires())).contains(of.rule());
        assertThat(FiredRules.of(TitleRules.ALL, of.twin())).doesNotContain(of.rule());
    }

    @Test
    void each_rule_has_its_case() {
        Stream<RuleCase> thematic =
                Stream.concat(LawFlagCases.thematicOfPrimeMinister(), LawFlagCases.thematicOfProvince());
        assertThat(Stream.concat(cases(), thematic).map(RuleCase::rule))
                .containsExactlyInAnyOrderElementsOf(TitleRules.ALL.rules().stream()
                        .filter(rule -> !OF_SELECTION.contains(rule.effect()))
                        .map(rule -> rule.id().value())
                        .filter(TitleRules.IDS::contains)
                        .filter(LawTitlesTest::isOfDossier)
                        .toList());
    }

    /** Preferences are in {@link LawPreferenceTest}. */
    private static boolean isOfDossier(String rule) {
        return !rule.startsWith("decree-91-2017/3/")
                && OF_THE_DECISION.stream().noneMatch(rule::endsWith)
                && (OF_THE_LAUNCH.stream().noneMatch(rule::endsWith) || rule.endsWith("base/too-short"));
    }
}
