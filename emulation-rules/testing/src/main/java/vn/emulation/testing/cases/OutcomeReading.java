package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.emulation.dossier.DossierId;

/**
 * Reads what is expected of a case.
 *
 * @param awaited reads what is expected of a dossier
 * @param problems what is wrong is told to
 */
record OutcomeReading(AwaitedReading awaited, CaseProblems problems) {

    static final String LIMITS = "limits";
    static final String PRIZES = "prizes";
    private static final List<String> OF_ROUND = ImmutableList.of(LIMITS, PRIZES);
    private static final List<String> OF_ONE =
            Stream.concat(AwaitedReading.KEYS.stream(), OF_ROUND.stream()).toList();

    private Parts parts() {
        return new Parts(problems);
    }

    Draft over(Draft draft, YamlMap expect) {
        Map<DossierId, GivenDossier> dossiers = draft.one() ? ofOne(draft, expect) : ofMany(draft, expect);
        return DraftBuilder.builder(draft)
                .dossiers(dossiers)
                .limits(expect.get(LIMITS).isPresent() ? Optional.of(limits(expect)) : draft.limits())
                .prizes(expect.get(PRIZES).isPresent() ? Optional.of(prizes(draft, expect)) : draft.prizes())
                .build();
    }

    private Map<DossierId, GivenDossier> ofOne(Draft draft, YamlMap expect) {
        parts().only(expect, OF_ONE);
        boolean ofDossier = expect.entries().keySet().stream().anyMatch(AwaitedReading.KEYS::contains);
        Map<DossierId, GivenDossier> dossiers = new LinkedHashMap<>(draft.dossiers());
        if (ofDossier) {
            dossiers.replaceAll((id, given) -> expected(given, expect));
        }
        return dossiers;
    }

    private Map<DossierId, GivenDossier> ofMany(Draft draft, YamlMap expect) {
        List<String> ids =
                draft.dossiers().keySet().stream().map(DossierId::toString).toList();
        List<String> known = Stream.concat(ids.stream(), OF_ROUND.stream()).toList();
        Map<DossierId, GivenDossier> dossiers = new LinkedHashMap<>(draft.dossiers());
        expect.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                parts().unknown(new YamlScalar(entry.at(), key, YamlScalar.Kind.TEXT), "case.expects", "expect", known);
            } else if (!OF_ROUND.contains(key)) {
                parts().map(expect, key).ifPresent(each -> {
                    parts().only(each, AwaitedReading.KEYS);
                    dossiers.computeIfPresent(DossierId.of(key), (id, given) -> expected(given, each));
                });
            }
        });
        return dossiers;
    }

    private GivenDossier expected(GivenDossier given, YamlMap expect) {
        return given.with(awaited.over(given.expected().orElse(Awaited.NOTHING), expect));
    }

    private Set<String> limits(YamlMap expect) {
        Set<String> limits = new TreeSet<>();
        parts().texts(expect, LIMITS).forEach(each -> limits.add(each.text()));
        return limits;
    }

    private Map<DossierId, String> prizes(Draft draft, YamlMap expect) {
        if (draft.one() && expect.get(PRIZES).orElseThrow() instanceof YamlScalar one) {
            return Map.of(draft.dossiers().keySet().iterator().next(), one.text());
        }
        List<String> ids =
                draft.dossiers().keySet().stream().map(DossierId::toString).toList();
        Map<DossierId, String> prizes = new TreeMap<>();
        parts().map(expect, PRIZES)
                .ifPresent(written -> written.entries().forEach((key, entry) -> {
                    if (ids.contains(key)) {
                        parts().text(written, key).ifPresent(prize -> prizes.put(DossierId.of(key), prize.text()));
                    } else {
                        parts().unknown(
                                        new YamlScalar(entry.at(), key, YamlScalar.Kind.TEXT),
                                        "case.expects",
                                        PRIZES,
                                        ids);
                    }
                }));
        return prizes;
    }
}
