package vn.emulation.rules.internal.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.DatedValueBuilder;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterBuilder;
import vn.emulation.time.DateWindow;

/** Lays the values of one parameter over those of another of its name. */
final class ParameterOverlay {

    private ParameterOverlay() {}

    /**
     * Returns the lower parameter with the values of the upper one on the days on which that has any, and with its
     * description.
     */
    static Parameter of(Parameter lower, Parameter upper) {
        List<DatedValue> left = lower.values();
        for (DatedValue value : upper.values()) {
            left = left.stream().flatMap(each -> without(each, value.window())).toList();
        }
        return ParameterBuilder.builder(upper)
                .clock(lower.clock())
                .delegatedBy(lower.delegatedBy())
                .values(Stream.concat(upper.values().stream(), left.stream()).toList())
                .build();
    }

    private static Stream<DatedValue> without(DatedValue value, DateWindow days) {
        if (!value.window().overlaps(days)) {
            return Stream.of(value);
        }
        Stream<DatedValue> before = days
                .from()
                .filter(first -> value.from().map(first::isAfter).orElse(true))
                .map(first -> cut(value, value.from(), Optional.of(first)))
                .stream();
        Stream<DatedValue> after = days
                .before()
                .filter(end -> value.before().map(end::isBefore).orElse(true))
                .map(end -> cut(value, Optional.of(end), value.before()))
                .stream();
        return Stream.concat(before, after);
    }

    private static DatedValue cut(DatedValue value, Optional<LocalDate> from, Optional<LocalDate> before) {
        return DatedValueBuilder.builder(value).from(from).before(before).build();
    }
}
