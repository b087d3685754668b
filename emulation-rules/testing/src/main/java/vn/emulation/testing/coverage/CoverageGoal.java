package vn.emulation.testing.coverage;

import java.util.List;

/**
 * What of a rule has to hold for an item to be seen. It tells of indexes in a
 * {@link vn.emulation.testing.rules.Workbench}.
 *
 * @param rule the index of the rule
 * @param constraint the index of the constraint whose value is looked at
 * @param holding the indexes of the other constraints that hold, in order
 */
public record CoverageGoal(int rule, int constraint, List<Integer> holding) {

    /** Copies the list. */
    public CoverageGoal {
        holding = List.copyOf(holding);
    }
}
