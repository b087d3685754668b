package vn.emulation.quota.limit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.emulation.text.Identifiers;

/**
 * Which entrants a limit counts (phạm vi áp dụng): those who have each of the traits named, such as kind
 * {@code INDIVIDUAL} and unit {@code hospital}. Where a trait has a tree, a value stands for all below it.
 *
 * @param where the value of each trait named; none for everybody
 */
public record Scope(@JsonValue Map<String, String> where) {

    /** Sorts the traits and normalises their names and values. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Scope {
        ImmutableSortedMap.Builder<String, String> sorted = ImmutableSortedMap.naturalOrder();
        where.forEach((trait, value) ->
                sorted.put(Identifiers.normalise("trait", trait), Identifiers.normalise("trait value", value)));
        where = sorted.buildOrThrow();
    }

    /** Returns the scope of everybody. */
    public static Scope all() {
        return new Scope(Map.of());
    }

    /** Returns the scope of those who also have a trait. */
    public Scope with(String trait, String value) {
        return new Scope(ImmutableSortedMap.<String, String>naturalOrder()
                .putAll(where)
                .put(trait, value)
                .buildOrThrow());
    }

    /** Returns the traits as text, such as {@code kind=INDIVIDUAL, unit=hospital}. */
    @Override
    public String toString() {
        return where.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
