package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** The engine and the reference evaluator fire the same rules and find the same, whatever the rules and the dossiers. */
class DifferentialTest {

    private static final int LEAST = 12;
    private static final int MOST = 60;

    @Example
    void a_few_rule_sets_use_the_whole_profile_and_are_judged_alike() {
        Differential differential = new Differential(1);

        for (int sets = 0;
                sets < MOST && (sets < LEAST || !differential.notSeen().isEmpty());
                sets++) {
            assertThat(differential.run(1, 8)).isEmpty();
        }

        assertThat(differential.notSeen()).isEmpty();
    }

    /** {@code mvn -Plong -pl emulation-rules test -Dtest=DifferentialTest}. */
    @Example
    @Tag("long")
    void thousands_of_rule_sets_are_judged_alike() {
        Differential differential = new Differential(20261126);

        assertThat(differential.run(2000, 1)).isEmpty();
        assertThat(differential.notSeen()).isEmpty();
        assertThat(differential.pairs()).isGreaterThan(2000L * 50 * 9);
    }
}
