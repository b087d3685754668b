package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/**
 * Clauses whose answers depend on the same readings, and the combinations of alternatives to judge them under.
 *
 * @param clauses the clauses
 * @param rules the indexes of those of their rules, and of the exceptions to these, that depend on a reading
 * @param combinations the combinations; the first is that of the defaults and rulings
 */
record ReadingGroup(List<ClauseId> clauses, List<Integer> rules, List<Combination> combinations) {

    ReadingGroup {
        clauses = List.copyOf(clauses);
        rules = List.copyOf(rules);
        combinations = List.copyOf(combinations);
    }

    /**
     * One combination.
     *
     * @param index its place among the combinations of all groups
     * @param choices the alternatives of the group's readings
     * @param all these, and the default or ruling of every other reading
     */
    record Combination(int index, List<ReadingChoice> choices, List<ReadingChoice> all) {}
}
