package vn.emulation.rules;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.LawFile;
import vn.emulation.rules.RuleSource.Kind;

/**
 * Files of a law, by subject: each folder with its terms, rules, parameters and texts. Immutable.
 *
 * @param terms the terms, by the path of their file
 * @param sources the rules, parameters and texts, by path
 */
record LawFolder(SortedMap<String, LawFile> terms, SortedMap<String, RuleSource> sources) {

    private static final Map<String, Kind> KINDS = Map.of(
            "drl", Kind.RULES,
            "rules", Kind.SENTENCES,
            "json", Kind.PARAMETERS,
            "messages_vi.properties", Kind.TEXTS_VI,
            "messages_en.properties", Kind.TEXTS_EN);
    private static final String TERMS = "terms.json";
    private static final String MAP = "map.json";

    LawFolder {
        terms = ImmutableSortedMap.copyOf(terms);
        sources = ImmutableSortedMap.copyOf(sources);
    }

    /** Makes a source of a file's kind, path and content. */
    interface Making {
        RuleSource source(Kind kind, String path, byte[] content);
    }

    /**
     * Reads files.
     *
     * @param files the content of each, by its path with slashes
     * @throws vn.emulation.json.JsonProblemException if a file of terms cannot be read
     */
    static LawFolder read(Map<String, byte[]> files, Making making) {
        EmulationJson json = EmulationJson.create();
        Map<String, LawFile> terms = new TreeMap<>();
        Map<String, RuleSource> sources = new TreeMap<>();
        files.forEach((path, content) -> {
            if (name(path).equals(TERMS)) {
                terms.put(path, json.read(content, path, LawFile.class));
            } else if (!name(path).equals(MAP)) {
                kind(name(path)).ifPresent(kind -> sources.put(path, making.source(kind, path, content)));
            }
        });
        return new LawFolder(new TreeMap<>(terms), new TreeMap<>(sources));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Optional<Kind> kind(String name) {
        String ending = name.endsWith(".properties") ? name : name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(KINDS.get(ending));
    }
}
