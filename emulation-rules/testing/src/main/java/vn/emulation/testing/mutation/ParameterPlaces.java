package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.cases.CasePlace;

/**
 * Where parameters are written.
 *
 * @param byName the place of each
 */
record ParameterPlaces(Map<String, CasePlace> byName) {

    private static final Pattern NAMED = Pattern.compile("\"name\"\\s*:\\s*\"(?<name>[^\"]+)\"");

    ParameterPlaces {
        byName = ImmutableMap.copyOf(byName);
    }

    /** Finds them; of two files that give one, the later holds. */
    static ParameterPlaces of(List<RuleSource> sources) {
        Map<String, CasePlace> found = new TreeMap<>();
        sources.stream()
                .filter(source -> source.kind() == RuleSource.Kind.PARAMETERS)
                .forEach(source -> find(source, found));
        return new ParameterPlaces(found);
    }

    private static void find(RuleSource source, Map<String, CasePlace> found) {
        List<String> lines =
                new String(source.content(), StandardCharsets.UTF_8).lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            Matcher named = NAMED.matcher(lines.get(index));
            if (named.find()) {
                found.put(named.group("name"), new CasePlace(source.name(), index + 1));
            }
        }
    }

    CasePlace of(String parameter) {
        return Optional.ofNullable(byName.get(parameter)).orElseGet(() -> new CasePlace(parameter, 1));
    }
}
