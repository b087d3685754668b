package vn.emulation.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.Criterion;
import vn.emulation.campaign.CriterionId;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.mutation.LeftOut;
import vn.emulation.testing.mutation.Mutants;
import vn.emulation.testing.rules.RulesUnderTest;

/** How many criteria a campaign has is known, and so is what it leaves impossible. */
class CriteriaCoverageTest {

    private static final BundledPlan PLAN = BundledPlans.plan("poor-2021-2025");
    private static final List<String> ABOVE = List.of(
            "boundary poor-2021-2025/IV.2/b2/not-shown#2 above", "boundary poor-2021-2025/IV.2/b2/open#2 above");
    private static final String DROPPED = "poor-2021-2025/IV.2/b2/not-shown: dropped !criterionMet(\"outstanding\") ->";

    /** The plan with one criterion more, and as many of them required. */
    private static RulesUnderTest withTwo(int required) {
        Campaign campaign = PLAN.campaign();
        Criterion only = campaign.criteria().get(0);
        Criterion second = new Criterion(CriterionId.of("second"), only.clause(), only.text());
        return RulesUnderTest.of(
                CampaignBuilder.builder(campaign)
                        .criteria(List.of(only, second))
                        .build(),
                PLAN.sources().stream()
                        .map(source -> requiring(source, required))
                        .toList());
    }

    private static RuleSource requiring(RuleSource source, int required) {
        return source.name().endsWith("criteria.json")
                ? RuleSource.parameters(
                        source.name(),
                        new String(source.content(), StandardCharsets.UTF_8)
                                .replace("\"number\": 1", "\"number\": " + required))
                : source;
    }

    private static Stream<String> unreachable(RulesUnderTest rules) {
        return Coverage.of(rules).unreachable().stream().map(each -> each.item().key());
    }

    private static Stream<String> proved(RulesUnderTest rules) {
        return Mutants.of(rules).leftOut().stream()
                .filter(each -> each.why() == LeftOut.Reason.EQUIVALENT)
                .map(each -> each.mutant().key());
    }

    @Test
    void two_criteria_are_never_left_of_one() {
        assertThat(unreachable(RulesUnderTest.bundled("poor-2021-2025"))).containsAll(ABOVE);
        assertThat(unreachable(withTwo(1))).doesNotContainAnyElementsOf(ABOVE);
    }

    @Test
    void of_two_criteria_three_are_never_left() {
        assertThat(unreachable(withTwo(2))).containsAll(ABOVE);
    }

    @Test
    void what_is_impossible_is_told() {
        assertThat(Coverage.of(RulesUnderTest.bundled("poor-2021-2025")).unreachable().stream()
                        .filter(each -> each.item().key().equals(ABOVE.get(1)))
                        .map(each -> each.why().en()))
                .singleElement()
                .asString()
                .contains("(criteriaReachable == number(\"criteria-required\") + 1)");
    }

    /** Where one is required and none is left, none is met; where two are required, one may be. */
    @Test
    void a_mutant_is_proved_by_what_the_parameters_are_worth() {
        assertThat(proved(RulesUnderTest.bundled("poor-2021-2025"))).contains(DROPPED);
        assertThat(proved(withTwo(1))).contains(DROPPED);
        assertThat(proved(withTwo(2))).doesNotContain(DROPPED);
    }
}
