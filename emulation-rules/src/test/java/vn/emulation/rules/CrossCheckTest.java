package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EvaluationException.Reason;
import vn.emulation.rules.internal.engine.ReferenceFiring;
import vn.emulation.rules.internal.engine.RuleFiring;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.PoolFact;

/** The engine beside the reference evaluator: the same report, or none. */
class CrossCheckTest {

    private static final EvaluationOptions CROSS_CHECK =
            EvaluationOptions.defaults().withMode(EvaluationMode.CROSS_CHECK);
    private static final RuleSet RULES = TestCampaign.load(
            TestCampaign.campaign(),
            List.of(),
            Drl.rule("green/1/ranked", "rankKnown", "satisfies"),
            Drl.rule("green/1/unranked", "!rankKnown", "bars"),
            Drl.limits("green/2/granted", "byForm, byKind", "atMost(granted)"));

    private static EvaluationRequest request() {
        return Requests.of(RULES.campaign(), TestCampaign.dossier()).build();
    }

    /** An engine that does as it should, and then also fires a rule on every fact of a type. */
    private static RuleSet alsoFiring(int rule, Class<? extends Fact> type) {
        return RULES.firedBy((engine, rules) -> facts -> {
            engine.fire(facts);
            facts.stream().filter(type::isInstance).forEach(fact -> fact.fired(rule));
        });
    }

    private static void assertDisagrees(RuleSet wrong, String said) {
        EvaluationException thrown = catchThrowableOfType(
                EvaluationException.class, () -> EmulationEngine.of(wrong).evaluate(request(), CROSS_CHECK));

        assertThat(thrown.reason()).isEqualTo(Reason.DISAGREEMENT);
        assertThat(thrown)
                .hasMessage("The evaluation of round (annual-2024) ended: the rule " + said
                        + "\nMaybe report it with the rule files and the request: nothing was decided.");
    }

    static Stream<BundledPlan> plans() {
        return SampleReports.PLANS.stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void the_sample_rounds_come_out_alike_in_every_mode_and_by_the_reference_alone(BundledPlan plan) {
        RuleSet rules = SampleReports.RULES.get(plan);
        EmulationEngine reference =
                EmulationEngine.of(rules.firedBy((engine, definitions) -> new ReferenceFiring(definitions)));
        EmulationJson json = EmulationJson.create();

        for (RoundId round : plan.sampleRounds()) {
            EvaluationRequest request = plan.sample(round);
            byte[] expected = json.writeCompact(SampleReports.REPORTS.get(round));

            assertThat(json.writeCompact(EmulationEngine.of(rules).evaluate(request, CROSS_CHECK)))
                    .isEqualTo(expected);
            assertThat(json.writeCompact(reference.evaluate(request))).isEqualTo(expected);
        }
    }

    @Test
    void a_rule_fired_wrongly_on_a_dossier_ends_the_evaluation() {
        assertDisagrees(
                alsoFiring(0, DossierFact.class),
                "(green/1/ranked) on the dossier (D-1) is fired by the rule engine and not by the reference evaluator");
    }

    @Test
    void a_rule_fired_wrongly_on_a_pool_ends_the_evaluation() {
        assertDisagrees(
                alsoFiring(0, PoolFact.class),
                "(green/1/ranked) on the pool (form=letter, kind=COLLECTIVE) is fired by the rule engine and not by the "
                        + "reference evaluator");
    }

    @Test
    void a_rule_not_fired_ends_the_evaluation() {
        assertDisagrees(
                RULES.firedBy((engine, rules) -> CrossCheckTest::fireNothing),
                "(green/1/unranked) on the dossier (D-1) is fired by the reference evaluator and not by the rule engine");
    }

    private static void fireNothing(Collection<? extends Fact> facts) {
        assertThat(facts).isNotEmpty();
    }

    @Test
    void by_default_nothing_is_compared() {
        RuleFiring nothing = CrossCheckTest::fireNothing;
        RuleSet wrong = RULES.firedBy((engine, rules) -> nothing);

        assertThat(EvaluationOptions.defaults().mode()).isEqualTo(EvaluationMode.ENGINE);
        assertThat(EmulationEngine.of(wrong).evaluate(request()).decisions()).hasSize(1);
    }

    @Test
    void the_other_options_keep_the_mode() {
        EvaluationOptions options = CROSS_CHECK
                .withExecutor(Runnable::run)
                .withListener(EvaluationListener.NONE)
                .withCancelled(() -> false);

        assertThat(options.mode()).isEqualTo(EvaluationMode.CROSS_CHECK);
    }
}
