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
 * @param verdict whether the rule holds: it applies, and every constraint holds, by Kleene's strong logic. A constraint
 *     that only asks whether what another one reads is known counts as {@link Truth#UNKNOWN} where it is not
 */
public record RuleTrial(List<ReadingChoice> choices, Truth applies, List<ConditionCheck> checks, Truth verdict) {

    /** Copies the lists. */
    public RuleTrial {
        choices = ImmutableSortedSet.copyOf(choices).asList();
        checks = List.copyOf(checks);
    }

    /** Returns the constraints that do not hold or cannot be told: all of them would have to change. */
    public List<ConditionCheck> unmet() {
        return checks.stream().filter(check -> check.truth() != Truth.TRUE).toList();
    }
}
