package vn.emulation.quota.selection.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds counts that keep all bounds of a problem, or proves that there are none, unless it takes too long. */
final class CountSearch {
    private final CountProblem problem;
    private final FlowRelaxation relaxation;
    private final Branching branching;
    private final long limit;
    private long nodes;
    private boolean isSpent;

    /** Two parts of what remains: the counts of a variable up to the lower value, and those above it. */
    private record Choice(int mark, int variable, int value, boolean isUpper) {}

    CountSearch(CountProblem problem, FlowRelaxation relaxation, Branching branching, long limit) {
        this.problem = problem;
        this.relaxation = relaxation;
        this.branching = branching;
        this.limit = limit;
    }

    /** Tells whether the limit of nodes was reached; what was not found then may exist. */
    boolean isSpent() {
        return isSpent;
    }

    long nodes() {
        return nodes;
    }

    /**
     * Searches within the present bounds, and leaves them as they are.
     *
     * @return the counts found, or none
     */
    List<int[]> find() {
        int mark = problem.mark();
        Deque<Choice> open = new ArrayDeque<>();
        boolean isPossible = visit();
        while (!isSpent) {
            if (!isPossible) {
                if (open.isEmpty()) {
                    break;
                }
                isPossible = turn(open.pop());
                continue;
            }
            int[] counts = relaxation.counts();
            Branching.Branch branch = branching.of(counts);
            if (branch.variable() < 0) {
                problem.undo(mark);
                return List.of(counts);
            }
            open.push(new Choice(problem.mark(), branch.variable(), branch.value(), branch.isUpperFirst()));
            isPossible = take(branch.variable(), branch.value(), branch.isUpperFirst());
        }
        problem.undo(mark);
        return List.of();
    }

    private boolean turn(Choice choice) {
        problem.undo(choice.mark);
        return take(choice.variable, choice.value, !choice.isUpper);
    }

    private boolean take(int variable, int value, boolean isUpper) {
        return (isUpper ? problem.narrow(variable, value + 1, Integer.MAX_VALUE) : problem.narrow(variable, 0, value))
                && visit();
    }

    private boolean visit() {
        if (nodes == limit) {
            isSpent = true;
            return false;
        }
        nodes++;
        return problem.propagate() && relaxation.isFeasible();
    }
}
