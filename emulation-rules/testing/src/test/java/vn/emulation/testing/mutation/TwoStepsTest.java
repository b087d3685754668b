package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

class TwoStepsTest {

    private static final BundledPlan PLAN = BundledPlans.plan("ar-2023-2030");
    private static final Mutants MUTANTS = Mutants.of(RulesUnderTest.bundled("ar-2023-2030"));

    private static RuleCase asItComes(EvaluationRequest request) {
        return new RuleCase(
                request.round().value(),
                Optional.empty(),
                "",
                new CasePlace("sample", 1),
                request,
                Expectation.of(MUTANTS.rules().evaluate(request)));
    }

    private static Set<Mutant> judgedWhole(RuleCase given) {
        Set<Mutant> killed = new TreeSet<>();
        for (Mutant mutant : MUTANTS.all()) {
            CaseOutcome outcome = CaseOutcome.of(given, MUTANTS.apply(mutant).evaluate(given.request()));
            if (!outcome.passed()) {
                killed.add(mutant);
            }
        }
        return killed;
    }

    @Test
    void what_the_steps_find_is_what_judging_every_mutant_whole_finds() {
        RuleCase given = asItComes(PLAN.sample(PLAN.sampleRounds().get(1)));

        assertThat(MUTANTS.killedBy(given, MUTANTS.all()))
                .isEqualTo(judgedWhole(given))
                .hasSizeBetween(100, MUTANTS.all().size() - 100);
    }
}
