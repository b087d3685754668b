package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

/** What the kernel of any limits must have in common with a look at every set. */
final class GeneralAgreement {
    private static final long ENOUGH = 1_000_000;

    private GeneralAgreement() {}

    /** Checks an instance. */
    static CrossingAgreement.Checked check(GeneralInstance instance, boolean fillFirst) {
        BestSets best = instance.bestSets(fillFirst);
        KernelOutcome outcome = instance.solve(fillFirst, ENOUGH);
        if (best.sets().isEmpty()) {
            checkConflict(instance, outcome);
            return new CrossingAgreement.Checked(false, true);
        }
        assertThat(outcome).isInstanceOf(KernelOutcome.Best.class);
        return new CrossingAgreement.Checked(true, Agreement.checkWithGroups((KernelOutcome.Best) outcome, best));
    }

    /** Checks that an outcome is a conflict, and that what it says of a limit is so. */
    static void checkConflict(GeneralInstance instance, KernelOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(KernelOutcome.Infeasible.class, no -> check(instance, no));
    }

    private static void check(GeneralInstance instance, KernelOutcome.Infeasible infeasible) {
        if (infeasible.set() == -1) {
            assertThat(infeasible).isEqualTo(new KernelOutcome.Infeasible(-1, 0, 0));
            return;
        }
        assertThat(infeasible.needed()).isEqualTo((long) instance.floor().get(infeasible.set()));
        assertThat(infeasible.attainable()).isEqualTo(instance.mostUnderCaps(infeasible.set()));
        assertThat(infeasible.needed()).isGreaterThan(infeasible.attainable());
    }
}
