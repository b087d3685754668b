package vn.emulation.quota.selection.internal;

import java.util.List;

/** Says which limit is to blame when no set keeps all limits: one whose floor is out of reach under the caps alone. */
final class GeneralConflict {
    private final Rows rows;
    private final int[][] setsOfType;
    private final int[] cap;
    private final int[] floor;
    private final long nodeLimit;

    GeneralConflict(Rows rows, int[][] setsOfType, int[] cap, int[] floor, long nodeLimit) {
        this.rows = rows;
        this.setsOfType = setsOfType;
        this.cap = cap;
        this.floor = floor;
        this.nodeLimit = nodeLimit;
    }

    /** Names the first such limit, or none if there is none or it is not found within the limit of nodes. */
    KernelOutcome.Infeasible name() {
        for (int set = 0; set < cap.length; set++) {
            if (floor[set] > 0) {
                CountMaximum maximum =
                        CountMaximum.of(rows, setsOfType, cap, new int[cap.length], List.of(), nodeLimit);
                maximum.start();
                maximum.maximise(set);
                int attainable = maximum.problem().most(set);
                if (!maximum.isSpent() && attainable < floor[set]) {
                    return new KernelOutcome.Infeasible(set, floor[set], attainable);
                }
            }
        }
        return new KernelOutcome.Infeasible(-1, 0, 0);
    }
}
