package vn.emulation.quota.selection.internal;

import java.util.List;

/**
 * The best sets under limits of any sets of types, and of shares of what is selected itself.
 *
 * <p>Level by level, the best set known is improved until a search proves that none is better. So each answer is exact;
 * as the problem is NP-hard, a limit of nodes ends the search without one.
 */
public final class GeneralKernel {
    private final Rows rows;
    private final CountMaximum maximum;

    private GeneralKernel(Rows rows, CountMaximum maximum) {
        this.rows = rows;
        this.maximum = maximum;
    }

    /**
     * Finds the best sets.
     *
     * @param setsOfType the sets that each type belongs to, each once
     * @param cap the most of each set
     * @param floor the least of each set
     * @param shares limits that depend on what is selected
     * @param fillFirst whether as many places as possible are to be filled, at the expense of better entrants
     * @param nodeLimit how many nodes may be searched
     * @return the best sets, or that there are none, or that the limit was reached
     */
    public static KernelOutcome solve(
            Rows rows,
            int[][] setsOfType,
            int[] cap,
            int[] floor,
            List<ShareConstraint> shares,
            boolean fillFirst,
            long nodeLimit) {
        CountMaximum maximum = CountMaximum.of(rows, setsOfType, cap, floor, shares, nodeLimit);
        boolean isFeasible = maximum.start();
        if (isFeasible) {
            new GeneralKernel(rows, maximum).improve(fillFirst);
        }
        if (maximum.isSpent()) {
            return new KernelOutcome.Undecided(nodeLimit);
        }
        if (!isFeasible) {
            return new GeneralConflict(rows, setsOfType, cap, floor, nodeLimit).name();
        }
        boolean[] differs = new GeneralTies(maximum).differing();
        if (maximum.isSpent()) {
            return new KernelOutcome.Undecided(nodeLimit);
        }
        int[] groups = new GeneralGroups(maximum, differs).number(cap, floor, shares);
        return new KernelOutcome.Best(maximum.taken(), groups);
    }

    private void improve(boolean fillFirst) {
        if (fillFirst) {
            maximum.maximise(maximum.memberships().all());
        }
        int end;
        for (int row = 0; row < rows.size(); row = end) {
            end = rows.endOfLevel(row);
            for (int r = row; r < end; r++) {
                maximum.open(r);
            }
            maximum.maximise(maximum.memberships().levelSet(row));
            for (int r = row; r < end; r++) {
                maximum.close(r);
            }
        }
    }
}
