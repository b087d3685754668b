package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.internal.engine.TextBase;

/** Rules that the library assembles decide as those that the engine compiles from their text. */
class AssembledRulesTest {

    private static List<BundledPlan> plans() {
        return List.of(Plans.REFORM, Plans.POOR);
    }

    private static void assertAlike(BundledPlan plan, Campaign campaign, RuleSet assembled) {
        RuleSet compiled = assembled.firedBy((none, rules) -> TextBase.of(rules));

        assertThat(plan.sampleRounds()).isNotEmpty().allSatisfy(round -> {
            EvaluationRequest request = EvaluationRequestBuilder.builder(plan.sample(round))
                    .campaign(campaign)
                    .build();
            RoundReport expected = EmulationEngine.of(compiled).evaluate(request);

            assertThat(expected.decisions()).isNotEmpty();
            assertThat(EmulationEngine.of(assembled).evaluate(request)).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_is_decided_alike(BundledPlan plan) {
        assertAlike(plan, plan.campaign(), plan.ruleSet());
    }

    @Test
    @Tag("long")
    void a_plan_under_the_whole_law_is_decided_alike() {
        PlanUnderLaw plan = BundledLaw.load().over(Plans.REFORM);

        assertAlike(Plans.REFORM, plan.campaign(), plan.ruleSet());
    }
}
