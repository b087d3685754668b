package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Rules that are written as sentences and read back say what they said. */
class SentenceRoundTripTest {

    private static Stream<BundledPlan> plans() {
        return BundledPlans.load().all().stream();
    }

    private static void assertSameRules(Campaign campaign, List<RuleSource> files) {
        List<RuleDefinition> rules = Sentences.definitions(campaign, files);
        String sentences = Sentences.written(rules);

        List<RuleDefinition> read = Sentences.definitions(campaign, Sentences.instead(files, sentences));

        assertThat(Sentences.canonical(read)).isEqualTo(Sentences.canonical(rules));
        assertThat(Sentences.written(read)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void rules_of_a_plan(BundledPlan plan) {
        assertSameRules(plan.campaign(), plan.sources());
    }

    @Test
    void rules_of_the_law() {
        BundledLaw law = BundledLaw.load();

        assertSameRules(law.joinedTo(TestCampaign.campaign()), law.sources());
    }

    @Test
    void every_field_and_measure_of_dossiers_with_every_operator() {
        assertSameRules(TestCampaign.campaign(), EveryConstraint.files());
    }

    @Test
    void every_field_and_measure_of_pools_with_every_operator() {
        assertSameRules(TestCampaign.campaign(), EveryPoolConstraint.files());
    }
}
