package vn.emulation.decision;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.source.ReadingChoice;

/**
 * The nearest way in which a clause would be met (điều kiện để đạt): the constraints that fail of the rule that comes
 * closest to finding it met.
 *
 * @param rule the rule that would find the clause met
 * @param choices the alternatives supposed, by reading; none where no reading matters
 * @param unmet its constraints that fail, with the values seen; at least one
 */
public record Remedy(RuleId rule, List<ReadingChoice> choices, List<Condition> unmet) {

    /** Copies the lists. */
    public Remedy {
        choices = ImmutableSortedSet.copyOf(choices).asList();
        unmet = List.copyOf(unmet);
    }
}
