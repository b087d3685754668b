package vn.emulation.testing.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterBuilder;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.comparison.RuleChange.Kind;
import vn.emulation.time.DateWindow;

/** The changes from a parameter to another of its name: one for each value, where the days of all are the same. */
final class ParameterChanges {

    private static final String ID = "parameter:";

    private ParameterChanges() {}

    static List<AtomicChange> of(Parameter before, Parameter after) {
        if (before.clock() != after.clock()
                || !days(before).keySet().equals(days(after).keySet())) {
            return List.of(whole(before, after));
        }
        List<AtomicChange> changes = new ArrayList<>();
        days(after)
                .forEach((days, value) -> Optional.ofNullable(days(before).get(days))
                        .filter(earlier -> !earlier.cases().equals(value.cases()))
                        .ifPresent(earlier -> changes.add(one(after, earlier, value))));
        return changes;
    }

    /** Returns a change that only tells: nothing asks for the parameter but rules that only one of the sets has. */
    static AtomicChange only(Kind kind, Parameter parameter) {
        List<String> lines = ValueLines.of(parameter);
        boolean added = kind == Kind.PARAMETER_ADDED;
        return new AtomicChange(
                new RuleChange(
                        ID + parameter.name(),
                        kind,
                        parameter.name(),
                        clauses(parameter.values().stream()),
                        added ? List.of() : lines,
                        added ? lines : List.of()),
                mixed -> {});
    }

    private static Map<DateWindow, DatedValue> days(Parameter parameter) {
        Map<DateWindow, DatedValue> days = new LinkedHashMap<>();
        parameter.values().forEach(value -> days.put(value.window(), value));
        return days;
    }

    private static AtomicChange whole(Parameter before, Parameter after) {
        List<String> left = ValueLines.of(before);
        List<String> right = ValueLines.of(after);
        RuleChange told = new RuleChange(
                ID + after.name(),
                Kind.PARAMETER_CHANGED,
                after.name(),
                clauses(Stream.concat(before.values().stream(), after.values().stream())),
                RuleLines.without(left, right),
                RuleLines.without(right, left));
        return new AtomicChange(told, mixed -> mixed.put(after));
    }

    private static AtomicChange one(Parameter after, DatedValue earlier, DatedValue value) {
        String day = after.values().size() == 1
                ? ""
                : "@" + value.from().map(Object::toString).orElse("always");
        RuleChange told = new RuleChange(
                ID + after.name() + day,
                Kind.PARAMETER_CHANGED,
                after.name() + day,
                clauses(Stream.of(earlier, value)),
                RuleLines.without(ValueLines.of(earlier), ValueLines.of(value)),
                RuleLines.without(ValueLines.of(value), ValueLines.of(earlier)));
        return new AtomicChange(told, mixed -> mixed.put(replaced(mixed.parameter(after.name()), value)));
    }

    private static Parameter replaced(Parameter parameter, DatedValue value) {
        return ParameterBuilder.builder(parameter)
                .values(parameter.values().stream()
                        .map(each -> each.window().equals(value.window()) ? value : each)
                        .toList())
                .build();
    }

    private static List<ClauseId> clauses(Stream<DatedValue> values) {
        return values.flatMap(value -> value.citations().stream())
                .map(Citation::clause)
                .distinct()
                .toList();
    }
}
