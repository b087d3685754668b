package vn.emulation.decision;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.source.ReadingChoice;

/**
 * A rule tried on a dossier with readings taken one way (lần thử quy tắc).
 *
 * @param choices the alternatives supposed, by reading; none where no reading matters to the outcome
 * @param applies whether the rule is in force and of the alternatives supposed
 * @param checks its constraints, in its own order
 */
public record RuleTrial(List<ReadingChoice> choices, Truth applies, List<ConditionCheck> checks) {

    /** Copies the lists. */
    public RuleTrial {
        choices = ImmutableSortedSet.copyOf(choices).asList();
        checks = List.copyOf(checks);
    }

    /** Returns whether the rule fires: it applies, and every constraint holds, by Kleene's strong logic. */
    public Truth verdict() {
        return applies.and(Truth.all(checks.stream().map(ConditionCheck::truth)));
    }

    /** Returns the constraints that do not hold or cannot be told: all of them would have to change. */
    public List<ConditionCheck> unmet() {
        return checks.stream().filter(check -> check.truth() != Truth.TRUE).toList();
    }
}
