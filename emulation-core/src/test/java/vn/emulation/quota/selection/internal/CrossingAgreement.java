package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

/** What the kernel of crossing trees must have in common with a look at every set. */
final class CrossingAgreement {
    private CrossingAgreement() {}

    /** What was checked: was there a set that keeps all limits, and could no group of ties be divided? */
    record Checked(boolean isFeasible, boolean isFinest) {}

    static Checked check(CrossingInstance instance, boolean fillFirst) {
        BestSets best = instance.bestSets(fillFirst);
        KernelOutcome outcome = instance.solve(fillFirst);
        if (best.sets().isEmpty()) {
            assertThat(outcome).isInstanceOfSatisfying(KernelOutcome.Infeasible.class, no -> check(instance, no));
            return new Checked(false, true);
        }
        assertThat(outcome).isInstanceOf(KernelOutcome.Best.class);
        return new Checked(true, Agreement.checkWithGroups((KernelOutcome.Best) outcome, best));
    }

    private static void check(CrossingInstance instance, KernelOutcome.Infeasible infeasible) {
        if (infeasible.set() == -1) {
            assertThat(infeasible).isEqualTo(new KernelOutcome.Infeasible(-1, 0, 0));
            return;
        }
        assertThat(infeasible.attainable()).isEqualTo(instance.mostUnderCaps(infeasible.set()));
        assertThat(infeasible.needed()).isGreaterThan(infeasible.attainable());
        instance.leastWithoutCapOf(infeasible.set())
                .ifPresent(least -> assertThat(infeasible.needed()).isLessThanOrEqualTo(least));
    }
}
