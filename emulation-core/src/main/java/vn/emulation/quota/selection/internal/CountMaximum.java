package vn.emulation.quota.selection.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Counts that maximise one sum after the other, each among the best for those before. */
final class CountMaximum {
    private final Rows rows;
    private final Memberships memberships;
    private final CountProblem problem;
    private final FlowRelaxation relaxation;
    private final CountSearch search;
    /** The best counts known. */
    private int[] counts;

    private CountMaximum(
            Rows rows, Memberships memberships, CountProblem problem, FlowRelaxation relaxation, CountSearch search) {
        this.rows = rows;
        this.memberships = memberships;
        this.problem = problem;
        this.relaxation = relaxation;
        this.search = search;
        counts = new int[problem.variables];
    }

    static CountMaximum of(
            Rows rows, int[][] setsOfType, int[] cap, int[] floor, List<ShareConstraint> shares, long nodeLimit) {
        Memberships memberships = new Memberships(rows, setsOfType, cap.length);
        CountProblem problem = new CountProblem(memberships, shares);
        for (int row = 0; row < rows.size(); row++) {
            int rest = memberships.rest(rows.type()[row]);
            problem.reset(rest, 0, Math.addExact(problem.high[rest], rows.count()[row]));
        }
        boolean[] isWanted = new boolean[cap.length];
        for (int set = 0; set < cap.length; set++) {
            isWanted[set] = floor[set] > 0 || cap[set] < problem.largest(set);
            problem.narrowSet(set, floor[set], cap[set]);
        }
        for (ShareConstraint share : shares) {
            isWanted[share.part()] = true;
            isWanted[share.whole()] = true;
        }
        FlowRelaxation relaxation = new FlowRelaxation(problem, memberships, NestedFamilies.two(setsOfType, isWanted));
        Branching branching = new Branching(problem, memberships, shares);
        return new CountMaximum(
                rows, memberships, problem, relaxation, new CountSearch(problem, relaxation, branching, nodeLimit));
    }

    Memberships memberships() {
        return memberships;
    }

    CountProblem problem() {
        return problem;
    }

    boolean isSpent() {
        return search.isSpent();
    }

    /** Finds first counts, near the best; false if there are none, or the limit was reached. */
    boolean start() {
        if (!problem.propagate()) {
            return false;
        }
        relaxation.loadBestFirst(rows);
        List<int[]> found = search.find();
        found.forEach(first -> counts = first);
        return !found.isEmpty();
    }

    /** Finds other counts under a further condition, without keeping either. */
    List<int[]> findUnder(BooleanSupplier condition) {
        int mark = problem.mark();
        relaxation.load(counts);
        List<int[]> found = condition.getAsBoolean() ? search.find() : List.of();
        problem.undo(mark);
        return found;
    }

    /** Improves the counts until the sum of a set is the largest possible, and keeps it there. */
    void maximise(int set) {
        int best = memberships.sum(set, counts);
        int reach = problem.largest(set);
        int step = 1;
        while (best < reach && !search.isSpent()) {
            int target = Math.min(reach, best + step);
            List<int[]> found = findUnder(() -> problem.narrowSet(set, target, Integer.MAX_VALUE));
            if (found.isEmpty()) {
                reach = target - 1;
                step = 1;
            } else {
                counts = found.get(0);
                best = memberships.sum(set, counts);
                step *= 2;
            }
        }
        problem.narrowSet(set, best, best);
        problem.propagate();
    }

    /** Opens a row: what was taken of its type is taken of the row first. */
    void open(int row) {
        int rest = memberships.rest(rows.type()[row]);
        int count = rows.count()[row];
        int low = problem.low[rest];
        int high = problem.high[rest];
        problem.reset(row, Math.min(low, count), Math.min(high, count));
        problem.reset(rest, low - problem.low[row], high - problem.high[row]);
        counts[row] = Math.min(counts[rest], count);
        counts[rest] -= counts[row];
    }

    /** Gives the rest of the type up if the row is never taken whole: in a best set the row would come first. */
    void close(int row) {
        if (problem.high[row] < rows.count()[row]) {
            int rest = memberships.rest(rows.type()[row]);
            problem.reset(rest, problem.low[rest], 0);
            problem.propagate();
        }
    }

    /** Returns how many entrants a row has. */
    int count(int row) {
        return rows.count()[row];
    }

    /** Returns how much of each row is taken. */
    int[] taken() {
        return Arrays.copyOf(counts, rows.size());
    }
}
