package vn.emulation.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;

/**
 * What a line asks of one trait of what it counts.
 *
 * @param trait the trait
 * @param values the values it may have, each once
 */
public record TraitFilter(Trait trait, List<String> values) {

    /** Copies the values. */
    public TraitFilter {
        values = ImmutableSet.copyOf(values).asList();
    }

    boolean accepts(Map<Trait, String> traits) {
        String value = traits.get(trait);
        return value != null && values.contains(value);
    }
}
