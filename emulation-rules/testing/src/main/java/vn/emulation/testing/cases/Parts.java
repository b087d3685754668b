package vn.emulation.testing.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.rules.internal.load.NearestName;

/**
 * Reads the parts of a mapping that are of a case's own form.
 *
 * @param problems what is wrong is told to
 */
record Parts(CaseProblems problems) {

    /** Tells of keys that are not among those known. */
    void only(YamlMap map, Collection<String> known) {
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(entry.at(), "case.key", Shown.of(key), NearestName.of(key, known));
            }
        });
    }

    Optional<YamlMap> map(YamlMap in, String key) {
        return part(in, key, YamlMap.class, "case.map");
    }

    Optional<YamlList> list(YamlMap in, String key) {
        return part(in, key, YamlList.class, "case.list");
    }

    /** Returns the text of a single value, whatever it looks like. */
    Optional<YamlScalar> text(YamlMap in, String key) {
        return part(in, key, YamlScalar.class, "case.text");
    }

    private <T extends YamlValue> Optional<T> part(YamlMap in, String key, Class<T> type, String code) {
        return in.entry(key).filter(entry -> !entry.value().isNothing()).flatMap(entry -> part(entry, key, type, code));
    }

    private <T extends YamlValue> Optional<T> part(YamlMap.Entry entry, String key, Class<T> type, String code) {
        if (type.isInstance(entry.value())) {
            return Optional.of(type.cast(entry.value()));
        }
        problems.add(entry.at(), code, key, Shown.of(entry.value()));
        return Optional.empty();
    }

    /** Returns the mappings of a list; what else it holds is told of. */
    List<YamlMap> maps(YamlMap in, String key) {
        return list(in, key).stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> part(new YamlMap.Entry(item.at(), item), key, YamlMap.class, "case.item").stream())
                .toList();
    }

    /** Returns the single values of a list; what else it holds is told of. */
    List<YamlScalar> texts(YamlMap in, String key) {
        return list(in, key).stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> part(new YamlMap.Entry(item.at(), item), key, YamlScalar.class, "case.words").stream())
                .toList();
    }

    <E extends Enum<E>> Optional<E> constant(YamlMap in, String key, Class<E> type) {
        return text(in, key).flatMap(written -> constant(written, key, type));
    }

    <E extends Enum<E>> Optional<E> constant(YamlScalar written, String key, Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(written.text())) {
            unknown(written, "case.constant", key, names);
            return Optional.empty();
        }
        return Optional.of(Enum.valueOf(type, written.text()));
    }

    /** Tells of a name that is not there, with the nearest. */
    void unknown(YamlScalar written, String code, String key, Collection<String> known) {
        problems.add(
                written.at(), code, key, Shown.of(written.text()), NearestName.of(written.text(), Set.copyOf(known)));
    }
}
