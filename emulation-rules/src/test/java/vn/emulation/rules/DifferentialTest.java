package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** The engine and the reference evaluator fire the same rules and find the same, whatever the rules and the dossiers. */
class DifferentialTest {

    /** That the whole profile is seen takes more sets: the long form asks for it. */
    @Example
    void a_few_rule_sets_are_judged_alike() {
        assertThat(new Differential(1).run(12, 8)).isEmpty();
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
