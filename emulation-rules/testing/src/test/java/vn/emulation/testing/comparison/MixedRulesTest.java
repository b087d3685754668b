package vn.emulation.testing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardOfferBuilder;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.decision.RuleId;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.RuleDefinitionBuilder;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.rules.Workbench;

/** Rules of two sets in one: what fits together, and that each still asks for its own parameters. */
class MixedRulesTest {

    private static final Workbench BUNDLED = ChangedPlan.bundled();
    private static final RuleDefinition FIRST = BUNDLED.rules().get(0);
    private static final RuleDefinition SECOND = BUNDLED.rules().get(1);

    @Test
    void an_exception_needs_its_rule_and_an_end() {
        assertThat(mixed(FIRST, SECOND).fits()).isTrue();
        assertThat(mixed(exception(FIRST, SECOND.id()), SECOND).fits()).isTrue();
        assertThat(mixed(exception(FIRST, RuleId.of("own/none")), SECOND).fits())
                .isFalse();
        assertThat(mixed(exception(FIRST, SECOND.id()), exception(SECOND, FIRST.id()))
                        .fits())
                .isFalse();
    }

    @Test
    void clauses_are_those_of_the_campaign() {
        RuleDefinition other = RuleDefinitionBuilder.builder(FIRST)
                .clauses(List.of(ClauseId.of("other-plan/I")))
                .build();

        assertThat(mixed(other).fits()).isFalse();
    }

    @Test
    void a_parameter_is_of_the_type_that_its_rules_ask_for() {
        MixedRules mixed = mixed();
        Parameter number = parameter("criteria-required");
        mixed.put(new Parameter(
                "annual-deadline",
                number.description(),
                number.unit(),
                number.clock(),
                Optional.empty(),
                number.values()));

        assertThat(mixed().fits()).isTrue();
        assertThat(mixed.fits()).isFalse();
    }

    /** The parameter of the cap comes first by name, so that every other one of the second set has another place. */
    @Test
    void rules_of_both_sets_keep_their_parameters() {
        Workbench after = ChangedPlan.with(Stream.concat(ChangedPlan.CAP.stream(), Stream.of(ChangedPlan.LATER))
                .toList());

        ComparisonReport report = RuleComparison.of(BUNDLED, after).compare(ChangedPlan.sample("annual-2029"));

        assertThat(ChangedPlan.change(report, "HS-2029-14").causes().sets())
                .containsExactly(List.of("parameter:annual-deadline"));
        assertThat(ChangedPlan.change(report, "HS-2029-04").causes().sets()).containsExactly(List.of("rule:own/cap"));
    }

    @Test
    void a_campaign_that_asks_for_more_is_one_cause() {
        Campaign campaign = ChangedPlan.PLAN.campaign();
        Campaign stricter = CampaignBuilder.builder(campaign)
                .awards(campaign.awards().stream().map(MixedRulesTest::stricter).toList())
                .build();
        Workbench after = Workbench.load(stricter, ChangedPlan.PLAN.sources());

        ComparisonReport report = RuleComparison.of(BUNDLED, after).compare(ChangedPlan.sample("annual-2029"));

        assertThat(report.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(RuleChange.Kind.CAMPAIGN_CHANGED);
            assertThat(change.after()).containsExactly("awards");
        });
        assertThat(report.total().eligibleBefore()).isEqualTo(8);
        assertThat(report.total().eligibleAfter()).isZero();
        assertThat(report.dossiers())
                .allSatisfy(
                        change -> assertThat(change.causes().sets()).containsExactly(List.of("campaign:ar-2023-2030")));
    }

    private static AwardOffer stricter(AwardOffer offer) {
        return AwardOfferBuilder.builder(offer)
                .requiredClauses(
                        Stream.concat(offer.requiredClauses().stream(), Stream.of(ClauseId.of("ar-2023-2030/title")))
                                .toList())
                .build();
    }

    private static RuleDefinition exception(RuleDefinition rule, RuleId target) {
        return RuleDefinitionBuilder.builder(rule)
                .exceptionTo(Optional.of(target))
                .build();
    }

    private static Parameter parameter(String name) {
        return BUNDLED.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static MixedRules mixed(RuleDefinition... changed) {
        Map<String, Parameter> parameters = new HashMap<>();
        BUNDLED.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        MixedRules mixed = new MixedRules(ChangedPlan.PLAN.campaign(), BUNDLED.rules(), parameters);
        Stream.of(changed).forEach(mixed::put);
        return mixed;
    }
}
