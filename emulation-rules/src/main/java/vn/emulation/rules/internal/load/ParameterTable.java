package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Objects;
import vn.emulation.parameter.Parameter;

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

    Parameter get(String name) {
        return Objects.requireNonNull(byName.get(name));
    }

    int indexOf(String name) {
        return names().asList().indexOf(name);
    }

    ParameterType typeOf(String name) {
        return ParameterType.of(get(name));
    }
}
