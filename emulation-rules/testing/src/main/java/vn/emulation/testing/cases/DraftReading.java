package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.DossierId;
import vn.emulation.source.ClauseId;
import vn.emulation.validation.InvalidValueException;

/**
 * Reads cases, and the rows of their tables over them.
 *
 * @param fixtures what dossiers can be like
 * @param awaited reads what is expected of a dossier
 * @param problems what is wrong is told to
 */
record DraftReading(Fixtures fixtures, AwaitedReading awaited, CaseProblems problems) {

    private static final String DOSSIER = "dossier";
    private static final String DOSSIERS = "dossiers";
    static final List<String> ROW_KEYS = ImmutableList.copyOf(
            Stream.concat(Stream.of("name", "clause", "why", DOSSIER, DOSSIERS, "expect"), Setting.KEYS.stream())
                    .toList());
    private static final List<String> CASE_KEYS =
            ImmutableSet.<String>builder().addAll(ROW_KEYS).add("table").build().asList();

    private Parts parts() {
        return new Parts(problems);
    }

    /** Returns the case, or the rows of its table. */
    List<Draft> cases(YamlMap written, Draft base) {
        parts().only(written, CASE_KEYS);
        Draft whole = over(base, written, "");
        if (written.get("table").isEmpty()) {
            return List.of(whole);
        }
        return parts().maps(written, "table").stream()
                .map(row -> {
                    parts().only(row, ROW_KEYS);
                    return over(whole, row, whole.name() + ": ");
                })
                .toList();
    }

    private Draft over(Draft base, YamlMap written, String prefix) {
        boolean many = written.get(DOSSIERS).isPresent();
        if (many && written.get(DOSSIER).isPresent()) {
            problems.add(written.entry(DOSSIER).orElseThrow().at(), "case.both");
        }
        boolean one = base.one() && !many;
        Draft draft = DraftBuilder.builder(base)
                .at(written.at())
                .name(prefix + name(written))
                .clause(clause(written).or(base::clause))
                .why(parts().text(written, "why").map(YamlScalar::text).orElse(base.why()))
                .setting(base.setting().with(written))
                .one(one)
                .dossiers(many ? listed(base, written) : only(base, written))
                .build();
        return parts().map(written, "expect")
                .map(expect -> new OutcomeReading(awaited, problems).over(draft, expect))
                .orElse(draft);
    }

    private String name(YamlMap written) {
        Optional<String> name =
                parts().text(written, "name").map(YamlScalar::text).filter(text -> !text.isBlank());
        if (name.isEmpty()) {
            problems.add(written.at(), "case.no-name");
        }
        return name.orElse("");
    }

    private Optional<ClauseId> clause(YamlMap written) {
        return parts().text(written, "clause").flatMap(clause -> awaited.clause(clause, "clause"));
    }

    private Map<DossierId, GivenDossier> only(Draft base, YamlMap written) {
        Optional<YamlMap> told = parts().map(written, DOSSIER);
        if (base.dossiers().size() > 1 || (!base.one() && told.isPresent())) {
            told.ifPresent(each -> problems.add(each.at(), "case.which"));
            return base.dossiers();
        }
        Optional<GivenDossier> before = base.dossiers().values().stream().findFirst();
        if (!base.one()) {
            return base.dossiers();
        }
        YamlMap own = told.orElseGet(() -> YamlMap.empty(written.at()));
        DossierId id =
                id(own).or(() -> base.dossiers().keySet().stream().findFirst()).orElse(Draft.ONLY);
        return Map.of(id, given(before, own));
    }

    private Map<DossierId, GivenDossier> listed(Draft base, YamlMap written) {
        Map<DossierId, GivenDossier> dossiers = new LinkedHashMap<>(base.one() ? Map.of() : base.dossiers());
        ImmutableSet.Builder<DossierId> named = ImmutableSet.builder();
        for (YamlMap each : parts().maps(written, DOSSIERS)) {
            Optional<DossierId> id = id(each);
            if (id.isEmpty()) {
                problems.add(each.at(), "case.no-id");
            } else if (named.build().contains(id.get())) {
                problems.add(each.at(), "case.id-twice", id.get());
            } else {
                named.add(id.get());
                dossiers.put(id.get(), given(Optional.ofNullable(dossiers.get(id.get())), each));
            }
        }
        return dossiers;
    }

    private Optional<DossierId> id(YamlMap dossier) {
        return parts().text(dossier, "id").flatMap(text -> {
            try {
                return Optional.of(DossierId.of(text.text()));
            } catch (InvalidValueException refused) {
                problems.add(text.at(), "case.id", Refused.text(refused));
                return Optional.empty();
            }
        });
    }

    /** What a dossier is newly said to be like replaces what it was like. */
    private GivenDossier given(Optional<GivenDossier> before, YamlMap written) {
        YamlMap own = written.without("like").without("id");
        Optional<Fixtures.Fixture> like = fixtures.like(written);
        return like.map(fixture ->
                        new GivenDossier(written.at(), fixture.dossier().under(own), fixture.expected()))
                .orElseGet(() -> before.map(each -> each.under(own))
                        .orElseGet(() -> new GivenDossier(written.at(), own, Optional.empty())));
    }
}
