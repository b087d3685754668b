package vn.emulation.decision;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.quota.limit.Limit;
import vn.emulation.source.ReadingChoice;

/**
 * What the limits of a round would be if readings that nobody settled were taken another way.
 *
 * @param choices the alternatives supposed, by reading
 * @param limits the limits that would be added or have another number, by id
 * @param dropped the ids of the limits that would not be there, in order
 */
public record LimitAlternative(List<ReadingChoice> choices, List<Limit> limits, List<String> dropped) {

    /** Copies the lists. */
    public LimitAlternative {
        choices = ImmutableSortedSet.copyOf(choices).asList();
        limits = List.copyOf(limits);
        dropped = List.copyOf(dropped);
    }
}
