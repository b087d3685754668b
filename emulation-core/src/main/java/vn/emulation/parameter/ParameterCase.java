package vn.emulation.parameter;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.source.ReadingChoice;

/**
 * The value of a parameter when some readings are taken one way.
 *
 * @param readings the alternatives supposed, at most one of each reading; none where the value depends on no reading
 * @param value the value
 */
public record ParameterCase(List<ReadingChoice> readings, ParameterValue value) {

    /** Sorts the alternatives. */
    public ParameterCase {
        readings = ImmutableSortedSet.copyOf(readings).asList();
    }
}
