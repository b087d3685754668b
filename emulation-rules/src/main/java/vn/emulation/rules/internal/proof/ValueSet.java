package vn.emulation.rules.internal.proof;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.emulation.rules.internal.fact.ValueType;

/**
 * The values that something may still have: those listed, or all but those listed.
 *
 * @param listed the values listed
 * @param excluded whether all but the listed ones are meant
 */
record ValueSet(ImmutableSet<Object> listed, boolean excluded) {

    /** Every value. */
    static final ValueSet ALL = new ValueSet(ImmutableSet.of(), true);

    /** Returns the values of a type: each constant of an enum, yes and no, or every value. */
    static ValueSet of(ValueType type) {
        if (type == ValueType.BOOLEAN) {
            return only(List.of(true, false));
        }
        return type.isEnum() ? only(Arrays.asList(type.javaType().getEnumConstants())) : ALL;
    }

    static ValueSet only(Iterable<?> values) {
        return new ValueSet(ImmutableSet.copyOf(values), false);
    }

    static ValueSet except(Iterable<?> values) {
        return new ValueSet(ImmutableSet.copyOf(values), true);
    }

    boolean contains(Object value) {
        return listed.contains(value) != excluded;
    }

    boolean isEmpty() {
        return listed.isEmpty() && !excluded;
    }

    /** Returns the values that are in both. */
    ValueSet and(ValueSet other) {
        if (excluded && other.excluded) {
            return except(Sets.union(listed, other.listed));
        }
        Set<Object> candidates = excluded ? other.listed : listed;
        return only(Sets.filter(candidates, value -> contains(value) && other.contains(value)));
    }
}
