package vn.emulation.quota.selection.audit;

import java.util.Optional;

/** Judges what a result says of a part. */
interface Examiner {

    /**
     * Completes those selected by some of those tied to a best selection and proves it best.
     *
     * @param levels the level of every entrant of the problem
     * @return empty if it is not, which is then among the findings, or if that would take too long
     */
    Optional<Examined> examine(long[] levels);

    /** Whether the groups found are the ties themselves; if not, several ties on a level can be in one group. */
    boolean tellsTies();

    /** Returns what was examined last with the ties for its groups; what is wrong with them is among the findings. */
    Examined byTie(Examined examined);
}
