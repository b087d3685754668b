package vn.emulation.quota.selection.internal;

/** Tells which rows differ among the best sets. */
final class GeneralTies {
    private final CountMaximum maximum;
    private final CountProblem problem;
    private final int[] taken;
    private final boolean[] differs;

    GeneralTies(CountMaximum maximum) {
        this.maximum = maximum;
        problem = maximum.problem();
        taken = maximum.taken();
        differs = new boolean[taken.length];
    }

    /** Searches for a best set that takes less of a row, or else more; if there is neither, the row is settled. */
    boolean[] differing() {
        for (int row = 0; row < taken.length && !maximum.isSpent(); row++) {
            int r = row;
            int own = taken[row];
            if (problem.low[row] < own && !differs[row]) {
                maximum.findUnder(() -> problem.narrow(r, 0, own - 1)).forEach(this::note);
                settle(row, own, problem.high[row]);
            }
            if (problem.high[row] > own && !differs[row]) {
                maximum.findUnder(() -> problem.narrow(r, own + 1, Integer.MAX_VALUE))
                        .forEach(this::note);
                settle(row, problem.low[row], own);
            }
        }
        return differs;
    }

    private void note(int[] other) {
        for (int row = 0; row < taken.length; row++) {
            differs[row] |= other[row] != taken[row];
        }
    }

    private void settle(int row, int low, int high) {
        if (!differs[row]) {
            problem.reset(row, low, high);
            problem.propagate();
        }
    }
}
