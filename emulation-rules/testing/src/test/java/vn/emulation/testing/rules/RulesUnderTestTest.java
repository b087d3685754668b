package vn.emulation.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.RuleCase;

class RulesUnderTestTest {

    private static final BundledPlan PLAN = BundledPlans.plan("ar-2023-2030");

    private static List<EvaluationRequest> samples() {
        return PLAN.sampleRounds().stream().map(PLAN::sample).toList();
    }

    @Test
    void the_reference_decides_every_sample_as_the_engine_does() {
        RulesUnderTest rules = RulesUnderTest.bundled("ar-2023-2030");
        EmulationEngine engine = EmulationEngine.of(rules.ruleSet());

        assertThat(samples()).isNotEmpty().allSatisfy(sample -> {
            RoundReport report = rules.evaluate(sample);
            assertThat(report.decisions()).isEqualTo(engine.evaluate(sample).decisions());
            assertThat(report.quota()).isEqualTo(engine.evaluate(sample).quota());
        });
    }

    @Test
    void without_a_rule_a_case_that_it_decides_comes_otherwise() {
        RulesUnderTest rules = RulesUnderTest.bundled("ar-2023-2030");
        EvaluationRequest sample = samples().get(0);
        RuleCase given = new RuleCase(
                "sample",
                Optional.empty(),
                "",
                new CasePlace("sample", 1),
                sample,
                Expectation.of(rules.evaluate(sample)));

        CaseOutcome same = CaseOutcome.of(given, rules.evaluate(sample));
        CaseOutcome other = CaseOutcome.of(given, rules.workbench().without(0).evaluate(sample));

        assertThat(same.differences()).isEmpty();
        assertThat(other.differences()).isNotEmpty();
    }
}
