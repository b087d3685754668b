package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Named parts of dossiers, with what is expected of them. */
final class Fixtures {

    private static final int LONGEST = 20;
    private static final List<String> KEYS = List.of("like", "dossier", "expect");

    /**
     * A fixture with all that it is like.
     *
     * @param dossier what it tells of a dossier
     * @param expected what is expected of that, empty where nothing is
     */
    record Fixture(YamlMap dossier, Optional<Awaited> expected) {}

    private final Map<String, YamlMap> written;
    private final AwaitedReading reading;
    private final CaseProblems problems;
    private final Parts parts;
    private final Map<String, Optional<Fixture>> read = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    private Fixtures(Map<String, YamlMap> written, AwaitedReading reading, CaseProblems problems) {
        this.written = ImmutableMap.copyOf(written);
        this.reading = reading;
        this.problems = problems;
        this.parts = new Parts(problems);
    }

    /** Reads all fixtures, so that what is wrong with one that no case is like is told of too. */
    static Fixtures of(YamlMap file, AwaitedReading reading, CaseProblems problems) {
        Parts parts = new Parts(problems);
        ImmutableMap.Builder<String, YamlMap> written = ImmutableMap.builder();
        parts.map(file, "fixtures")
                .ifPresent(all -> all.entries()
                        .keySet()
                        .forEach(name -> parts.map(all, name).ifPresent(each -> written.put(name, each))));
        Fixtures fixtures = new Fixtures(written.buildOrThrow(), reading, problems);
        fixtures.written.forEach((name, map) -> {
            parts.only(map, KEYS);
            fixtures.named(name);
        });
        return fixtures;
    }

    /** Returns the fixture that a mapping says it is like; one that is not there is told of. */
    Optional<Fixture> like(YamlMap map) {
        return parts.text(map, "like").flatMap(like -> {
            if (!written.containsKey(like.text())) {
                parts.unknown(like, "case.like", "like", written.keySet());
                return Optional.empty();
            }
            if (open.contains(like.text())) {
                problems.add(like.at(), "case.cycle", String.join(" → ", open), Shown.of(like.text()));
                return Optional.empty();
            }
            if (open.size() > LONGEST) {
                problems.add(like.at(), "case.chain", Shown.of(like.text()), LONGEST);
                return Optional.empty();
            }
            return named(like.text());
        });
    }

    private Optional<Fixture> named(String name) {
        Optional<Fixture> before = read.get(name);
        if (before == null) {
            open.add(name);
            before = written.containsKey(name) ? Optional.of(fixture(written.get(name))) : Optional.empty();
            open.remove(name);
            read.put(name, before);
        }
        return before;
    }

    private Fixture fixture(YamlMap map) {
        Optional<Fixture> like = like(map);
        YamlMap own = parts.map(map, "dossier").orElseGet(() -> YamlMap.empty(map.at()));
        YamlMap dossier = like.map(base -> base.dossier().under(own)).orElse(own);
        Optional<Awaited> inherited = like.flatMap(Fixture::expected);
        Optional<Awaited> expected = parts.map(map, "expect")
                .map(expect -> {
                    parts.only(expect, AwaitedReading.KEYS);
                    return reading.over(inherited.orElse(Awaited.NOTHING), expect);
                })
                .or(() -> inherited);
        return new Fixture(dossier, expected);
    }
}
