package vn.emulation.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.validation.Validation;

/**
 * How lines of a table belong together.
 *
 * @param along whether the lines are rows or columns
 * @param relation what holds between them
 * @param total the line that holds the whole
 * @param parts the lines that hold the parts, each once
 */
public record SumRule(Axis along, Relation relation, String total, List<String> parts) {

    /** What holds between a whole and its parts. */
    public enum Relation {
        /**
         * The parts come to the whole. One part that a table has no line for may be what is missing; where it has none for
         * several, the others do not exceed the whole.
         */
        ADD_UP,
        /** The parts come to the whole, in a table that has a line for each of them. */
        SPLIT,
        /** No part exceeds the whole. */
        WITHIN
    }

    /**
     * Copies the parts.
     *
     * @throws vn.emulation.validation.InvalidValueException if there are none, or the whole is one of them
     */
    public SumRule {
        parts = ImmutableSet.copyOf(parts).asList();
        Validation.start()
                .check(!parts.isEmpty() && !parts.contains(total), "statistics.sum", total, String.join(", ", parts))
                .orThrow();
    }

    Stream<String> lines() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}
