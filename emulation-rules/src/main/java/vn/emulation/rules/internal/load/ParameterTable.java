package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Objects;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.rules.internal.rule.ParameterKind;

/**
 * The parameters of a rule set, by name; a parameter's index is its place among the sorted names.
 *
 * @param byName the parameters
 */
public record ParameterTable(ImmutableSortedMap<String, Parameter> byName) {

    /** Returns the names, sorted. */
    public ImmutableSortedSet<String> names() {
        return byName.keySet();
    }

    /** Returns the parameters, by index. */
    public List<Parameter> parameters() {
        return byName.values().asList();
    }

    boolean isOfKind(String name, ParameterKind kind) {
        return (kind == ParameterKind.NUMBER) == kindOf(name).equals(ParameterKind.NUMBER);
    }

    ParameterKind kindOf(String name) {
        boolean number = Objects.requireNonNull(byName.get(name)).values().stream()
                .flatMap(value -> value.cases().stream())
                .map(ParameterCase::value)
                .allMatch(ParameterValue.Amount.class::isInstance);
        return number ? ParameterKind.NUMBER : ParameterKind.DATE;
    }
}
