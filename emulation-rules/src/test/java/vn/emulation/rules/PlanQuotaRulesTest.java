package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Grant;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.rules.internal.engine.QuotaFindings;
import vn.emulation.source.ClauseId;

/** What the quota rules of both plans state for their sample rounds: the places granted, and nothing else. */
class PlanQuotaRulesTest {

    private static final Map<String, UncompiledRules> REDUCED = new HashMap<>();

    private static Stream<Arguments> samples() {
        return Stream.of(
                        Arguments.of(Plans.REFORM, Plans.REFORM_RULES, "ar-2023-2030/III.2/b2/granted"),
                        Arguments.of(Plans.POOR, Plans.POOR_RULES, "poor-2021-2025/IV.2/b1/granted"))
                .flatMap(plan -> ((BundledPlan) plan.get()[0])
                        .sampleRounds().stream()
                                .map(round -> Arguments.of(plan.get()[0], plan.get()[1], plan.get()[2], round)));
    }

    private static QuotaFindings quota(RuleSet rules, EvaluationRequest request) {
        return rules.engine().quota(request, EvaluationOptions.defaults());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_form_and_kind_has_the_places_granted_and_is_unknown_without(
            BundledPlan plan, RuleSet rules, String rule, RoundId round) {
        EvaluationRequest request = plan.sample(round);
        List<String> expected = plan.campaign().awards().stream()
                .map(offer -> offer.form().id().value())
                .sorted()
                .flatMap(form -> Stream.of("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL")
                        .map(kind -> rule + "@form=" + form + ",kind=" + kind + " " + granted(request, form, kind)))
                .toList();
        QuotaFindings findings = quota(rules, request);

        assertThat(findings.statedLimits().stream()
                        .map(limit -> limit.id() + " " + limit.most().orElseThrow()))
                .isEqualTo(expected);
        assertThat(findings.statedLimits().stream().map(Limit::clauses).distinct())
                .containsExactly(List.of(ClauseId.of(rule.substring(0, rule.lastIndexOf('/')))));
        assertThat(findings.others()).isEmpty();
        assertThat(findings.preferences().chain()).isEmpty();
        assertThat(findings.needed()).isEmpty();
        assertThat(findings.uncounted()).isEmpty();
    }

    private static LimitNumber granted(EvaluationRequest request, String form, String kind) {
        Optional<Integer> places = request.grants().stream()
                .filter(grant -> grant.form().value().equals(form))
                .filter(grant -> grant.kind() == NomineeKind.valueOf(kind))
                .map(Grant::places)
                .findFirst();
        return places.<LimitNumber>map(LimitNumber.Fixed::new).orElseGet(() -> new LimitNumber.NotKnown("grant"));
    }

    /** The rule of a plan that states its places, and its twin: the same rules without it. */
    @ParameterizedTest
    @MethodSource("samples")
    void without_its_rule_a_plan_states_no_places(BundledPlan plan, RuleSet rules, String rule, RoundId round) {
        UncompiledRules reduced = REDUCED.computeIfAbsent(rule, id -> new ReducedRules(plan, RuleId.of(id)).without());

        assertThat(reduced.engine()
                        .quota(plan.sample(round), EvaluationOptions.defaults())
                        .limits())
                .isEmpty();
    }

    @Test
    void these_are_the_quota_rules_of_the_plans_and_each_tells_what_it_says() {
        assertThat(Stream.of(Plans.REFORM_RULES, Plans.POOR_RULES)
                        .flatMap(rules -> rules.rules().stream()
                                .filter(rule -> rule.effect() == Effect.LIMITS || rule.effect() == Effect.PREFERS)
                                .map(rule -> rule.id() + ": " + rules.texts().rule(rule.id(), Locale.ENGLISH) + " "
                                        + rules.texts().rule(rule.id(), Diagnosed.VIETNAMESE)))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                ar-2023-2030/III.2/b2/granted: For each form and kind of nominee, no more than the places granted. \
                Số được khen thưởng theo từng hình thức và loại đối tượng không quá chỉ tiêu được phân bổ.
                poor-2021-2025/IV.2/b1/granted: For each form and kind of nominee, no more than the places granted. \
                Số được khen thưởng theo từng hình thức và loại đối tượng không quá chỉ tiêu được phân bổ.""");
    }
}
