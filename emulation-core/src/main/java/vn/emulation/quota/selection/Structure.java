package vn.emulation.quota.selection;

import java.util.Optional;
import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.Rows;

/** The limits of a component in the form that a kernel takes. */
sealed interface Structure permits LaminarStructure, TwoLaminarStructure, GeneralStructure {

    /** Returns how the limits lie to each other. */
    Tier tier();

    /** Returns the best sets of the rows. */
    KernelOutcome solve(Rows rows);

    /** Returns the floor of a scope of the component, a soft one as far as the entrants allow. */
    int floor(int scope);

    /** Returns the scope that an infeasible outcome names by its number, or empty if it names none. */
    Optional<Integer> scope(int set);
}
