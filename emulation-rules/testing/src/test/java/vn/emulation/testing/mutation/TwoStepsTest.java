package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

class TwoStepsTest {

    private static final Mutants MUTANTS = Mutants.of(RulesUnderTest.bundled("ar-2023-2030"));

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
        RuleCase given = SmallRules.asItComes(MUTANTS.rules(), SmallRules.few());

        assertThat(MUTANTS.killedBy(given, MUTANTS.all()))
                .isEqualTo(judgedWhole(given))
                .hasSizeBetween(100, MUTANTS.all().size() - 100);
    }
}
