package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping of a YAML file.
 *
 * @param at where it begins
 * @param entries what it holds, by key, in the order of the file
 */
record YamlMap(Mark at, Map<String, Entry> entries) implements YamlValue {

    private static final String KIND = "kind";
    private static final Set<String> OF_EVERY_KIND = ImmutableSet.of("id", "unitId");

    YamlMap {
        entries = ImmutableMap.copyOf(entries);
    }

    /**
     * What a key stands for.
     *
     * @param at where the key begins
     * @param value the value
     */
    record Entry(Mark at, YamlValue value) {}

    static YamlMap empty(Mark at) {
        return new YamlMap(at, Map.of());
    }

    Optional<YamlValue> get(String key) {
        return entry(key).map(Entry::value);
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Returns the single value of a key, or empty where there is none or something else. */
    Optional<YamlScalar> scalar(String key) {
        return get(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }

    YamlMap with(String key, YamlValue value) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(key, new Entry(value.at(), value));
        return new YamlMap(at, changed);
    }

    YamlMap without(String key) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.remove(key);
        return new YamlMap(at, changed);
    }

    /** Returns this with another laid over it: mappings are merged, everything else is replaced. */
    YamlMap under(YamlMap over) {
        YamlMap base = isOfOtherKind(over) ? ofEveryKind() : this;
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries);
        over.entries.forEach((key, entry) -> merged.merge(key, entry, YamlMap::merged));
        return new YamlMap(over.at.or(at), merged);
    }

    private static Entry merged(Entry base, Entry over) {
        return base.value() instanceof YamlMap below && over.value() instanceof YamlMap above
                ? new Entry(over.at(), below.under(above))
                : over;
    }

    /** What is told of one kind of nominee is not told of another. */
    private boolean isOfOtherKind(YamlMap over) {
        Optional<String> mine = scalar(KIND).map(YamlScalar::text);
        Optional<String> other = over.scalar(KIND).map(YamlScalar::text);
        return mine.isPresent() && other.isPresent() && !mine.equals(other);
    }

    private YamlMap ofEveryKind() {
        Map<String, Entry> kept = new LinkedHashMap<>(entries);
        kept.keySet().retainAll(OF_EVERY_KIND);
        return new YamlMap(at, kept);
    }

    /** Returns this without keys whose value says that there is nothing, at any depth of mappings. */
    YamlMap withoutNothings() {
        Map<String, Entry> kept = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            if (!entry.value().isNothing()) {
                kept.put(
                        key,
                        entry.value() instanceof YamlMap map ? new Entry(entry.at(), map.withoutNothings()) : entry);
            }
        });
        return new YamlMap(at, kept);
    }
}
