package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.source.ReadingChoice;

/**
 * Where the limits of a round would be otherwise if some readings were taken another way.
 *
 * @param choices the alternatives supposed
 * @param limits the limits that would be added, or be there with another number, by id
 * @param dropped the ids of the limits that would not be there, sorted
 */
public record OtherLimits(List<ReadingChoice> choices, List<StatedLimit> limits, List<String> dropped) {

    /** Copies the lists. */
    public OtherLimits {
        choices = List.copyOf(choices);
        limits = List.copyOf(limits);
        dropped = List.copyOf(dropped);
    }
}
