package vn.emulation.rules.internal.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every field and measure of one kind of fact that a rule file may use. Immutable. */
public final class Vocabulary {

    private final ImmutableMap<String, Field> fields;
    private final ImmutableMap<String, Measure> measures;

    Vocabulary(List<Field> fields, List<Measure> measures) {
        this.fields = Maps.uniqueIndex(fields, Field::name);
        this.measures = Maps.uniqueIndex(measures, Measure::name);
    }

    /** Returns the field with the given name, or empty if there is none. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Returns the measure with the given name, or empty if there is none. */
    public Optional<Measure> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    /** Returns all fields and measures, fields first. */
    public List<Word> words() {
        return ImmutableList.<Word>builder()
                .addAll(fields.values())
                .addAll(measures.values())
                .build();
    }

    /** Returns the names of all fields and measures, fields first. */
    public Set<String> names() {
        return ImmutableSet.<String>builder()
                .addAll(fields.keySet())
                .addAll(measures.keySet())
                .build();
    }
}
