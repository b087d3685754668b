package vn.emulation.quota.selection.internal;

/**
 * What a kernel came to.
 *
 * <p>The best sets are those that keep every cap and floor and whose counts by level, the best level first, are the
 * greatest in lexicographic order; where the places are to be filled first, the count of all comes before these.
 */
public sealed interface KernelOutcome {

    /**
     * The best sets, as one of them and what the others share with it.
     *
     * @param taken how many of each row one of the best sets takes
     * @param group for each row of which not every best set takes all, or not every one none, the number, from 0, of
     *     the exchange group it belongs to; -1 for a row that every best set takes whole or leaves whole
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Best(int[] taken, int[] group) implements KernelOutcome {}

    /**
     * No set keeps every cap and floor.
     *
     * @param set the limit whose floor cannot be kept, or -1 where no single one can be named
     * @param needed how many of its entrants its own floor, or the floors inside it, ask for
     * @param attainable how many the caps, and the entrants there are, let it have; 0 where no single one is named
     */
    record Infeasible(int set, long needed, long attainable) implements KernelOutcome {}

    /**
     * The search ended at its limit of nodes, and nothing is claimed.
     *
     * @param nodes how many nodes were searched
     */
    record Undecided(long nodes) implements KernelOutcome {}
}
