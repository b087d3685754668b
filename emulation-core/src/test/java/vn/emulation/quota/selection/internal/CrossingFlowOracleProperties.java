package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hundreds of entrants against a feasibility check for each of them. */
class CrossingFlowOracleProperties {

    @Property(tries = 12)
    void each_in_turn_is_taken_if_all_limits_can_be_kept(
            @ForAll("instances") RankedCrossing instance, @ForAll boolean fillFirst) {
        check(instance, fillFirst);
    }

    static boolean check(RankedCrossing instance, boolean fillFirst) {
        int[] expected = OneAfterAnother.taken(instance.rows(), instance.left(), instance.right(), fillFirst);
        KernelOutcome outcome = TwoLaminarKernel.solve(instance.rows(), instance.left(), instance.right(), fillFirst);
        if (expected.length == 0) {
            assertThat(outcome).isInstanceOf(KernelOutcome.Infeasible.class);
            return false;
        }
        assertThat(outcome).isInstanceOfSatisfying(KernelOutcome.Best.class, best -> {
            assertThat(best.taken()).isEqualTo(expected);
            assertThat(best.group()).containsOnly(-1);
        });
        return true;
    }

    @Provide
    Arbitrary<RankedCrossing> instances() {
        return Arbitraries.randomValue(random -> RankedCrossing.random(random, 200 + random.nextInt(200)));
    }
}
