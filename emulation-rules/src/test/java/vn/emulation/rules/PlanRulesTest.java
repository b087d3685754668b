package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.dossier.Dossier;

/** Every rule of both plans fires on one dossier and not on its twin, which differs in a single fact. */
class PlanRulesTest {

    private static Stream<RuleCase> reform() {
        return ReformRuleCases.all();
    }

    private static Stream<RuleCase> poor() {
        return PoorRuleCases.all();
    }

    /** The ids of the rules that fire under any reading, without their plan. */
    private static Set<String> fired(RuleSet rules, Dossier dossier) {
        Decision decision = TestCampaign.decide(rules, dossier);
        Stream<Finding> findings = decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream());
        return Stream.concat(findings, decision.warnings().stream())
                .map(finding -> withoutPlan(finding.rule().value()))
                .collect(Collectors.toSet());
    }

    private static String withoutPlan(String rule) {
        return rule.substring(rule.indexOf('/') + 1);
    }

    private static void assertFiresOnOneOnly(RuleSet rules, RuleCase of) {
        assertThat(Difference.between(of.fires(), of.twin())).hasSize(1);
        assertThat(fired(rules, of.fires())).contains(of.rule());
        assertThat(fired(rules, of.twin())).doesNotContain(of.rule());
    }

    @ParameterizedTest
    @MethodSource("reform")
    void a_rule_of_administrative_reform_hangs_on_a_single_fact(RuleCase of) {
        assertFiresOnOneOnly(Plans.REFORM_RULES, of);
    }

    @ParameterizedTest
    @MethodSource("poor")
    void a_rule_of_the_campaign_for_the_poor_hangs_on_a_single_fact(RuleCase of) {
        assertFiresOnOneOnly(Plans.POOR_RULES, of);
    }

    /** Those that judge a dossier; what quota rules state is in {@link PlanQuotaRulesTest}. */
    @Test
    void each_rule_has_its_case() {
        assertThat(ReformRuleCases.all().map(RuleCase::rule))
                .containsExactlyInAnyOrderElementsOf(rules(Plans.REFORM_RULES));
        assertThat(PoorRuleCases.all().map(RuleCase::rule))
                .containsExactlyInAnyOrderElementsOf(rules(Plans.POOR_RULES));
    }

    private static List<String> rules(RuleSet rules) {
        return rules.rules().stream()
                .filter(rule -> rule.effect() != Effect.LIMITS)
                .map(rule -> withoutPlan(rule.id().value()))
                .toList();
    }

    @Test
    void two_dossiers_differ_in_the_facts_in_which_they_do() {
        Dossier good = Dossiers.reform();

        assertThat(Difference.between(good, good)).isEmpty();
        assertThat(Difference.between(good, RuleCase.failed(good, "II.2"))).containsExactly("/criteria/1/assessment");
        assertThat(Difference.between(good, RuleCase.achieved(good, "2026-02-02", "2026-10-16")))
                .containsExactly("/achievements/items/0/period/from", "/achievements/items/0/period/before");
        assertThat(Difference.between(good, RuleCase.withoutFirstDocument(good)))
                .containsExactly("/documents/items");
        assertThat(Difference.between(good, RuleCase.notOffered(RuleCase.withoutReceipt(good))))
                .containsExactly("/form/value", "/receivedOn");
    }
}
