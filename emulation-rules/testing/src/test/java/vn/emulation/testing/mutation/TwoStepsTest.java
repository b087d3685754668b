package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.ExpectedDecisionBuilder;
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

    /** The same case, once with all that came of it expected, and once without what hangs on places. */
    @Test
    void what_the_steps_find_without_a_look_at_places_is_what_judging_whole_finds() {
        RuleCase all = SmallRules.asItComes(MUTANTS.rules(), SmallRules.few());
        RuleCase given = new RuleCase(
                all.name(),
                all.clause(),
                all.why(),
                all.place(),
                all.request(),
                new Expectation(
                        all.expected().decisions().stream()
                                .map(each -> ExpectedDecisionBuilder.builder(each)
                                        .outcome(Optional.empty())
                                        .build())
                                .toList(),
                        Optional.empty()));

        assertThat(all.expected().isOfPlaces()).isTrue();
        assertThat(given.expected().isOfPlaces()).isFalse();
        assertThat(MUTANTS.killedBy(given, MUTANTS.all()))
                .isEqualTo(judgedWhole(given))
                .isNotEqualTo(MUTANTS.killedBy(all, MUTANTS.all()));
    }
}
