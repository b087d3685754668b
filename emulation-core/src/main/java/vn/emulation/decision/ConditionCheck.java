package vn.emulation.decision;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;

/**
 * One constraint of a rule, tried on a dossier (điều kiện đã thử).
 *
 * @param written the constraint as its file writes it, with single spaces
 * @param condition the constraint with the value seen and the one expected, each {@code unknown} where nobody knows it
 * @param truth whether it holds
 * @param parameters the parameters it asks for, each once, in the order it names them
 * @param missing what must be known before it can be told; none unless the truth is {@link Truth#UNKNOWN}
 */
public record ConditionCheck(
        String written, Condition condition, Truth truth, List<ParameterSeen> parameters, List<Need> missing) {

    /** Copies the lists. */
    public ConditionCheck {
        parameters = List.copyOf(parameters);
        missing = ImmutableSortedSet.copyOf(missing).asList();
    }
}
