package vn.emulation.testing.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.testing.cases.TableWriter.Rows;
import vn.emulation.testing.rules.RulesUnderTest;

/** Writes cases of one dossier over the first of them. */
final class RowWriting {

    private static final EmulationJson JSON = EmulationJson.create();

    private final RulesUnderTest rules;
    private final DossierWriting writing = new DossierWriting();
    private final Map<EvaluationRequest, DefaultDossiers> defaults = new LinkedHashMap<>();

    RowWriting(RulesUnderTest rules) {
        this.rules = rules;
    }

    /** What one case says of its dossier, and the dossier whole. */
    private record Given(RuleCase of, YamlMap setting, YamlMap told, YamlMap whole) {}

    YamlMap setting(RuleCase row) {
        YamlMap setting = SettingWriting.of(row.request());
        for (Map.Entry<String, YamlMap.Entry> each : StandingWriting.of(
                        rules.campaign(), row.request().campaign())
                .entries()
                .entrySet()) {
            setting = setting.with(each.getKey(), each.getValue().value());
        }
        return setting;
    }

    YamlMap told(Dossier dossier, RuleCase row) {
        return writing.told(dossier, row.request());
    }

    private Given given(RuleCase row) {
        Dossier dossier = row.request().dossiers().get(0);
        YamlMap told = told(dossier, row);
        boolean only = dossier.id().equals(Draft.ONLY);
        return new Given(row, setting(row), only ? told.without("id") : told, (YamlMap)
                TreeJson.read(JSON.writeCompact(dossier)));
    }

    /** Returns the first case as it is, and those others of which nothing is lost when they are written over it. */
    Rows rows(List<RuleCase> cases) {
        List<Given> all = cases.stream().map(this::given).toList();
        Given base = all.get(0);
        List<Given> fitting = new ArrayList<>();
        Map<Given, YamlMap> overlays = new LinkedHashMap<>();
        for (Given each : all) {
            YamlMap overlay = overlay(base.told(), each.told(), each.whole());
            if (isFaithful(base, each, overlay)) {
                fitting.add(each);
                overlays.put(each, overlay);
            }
        }
        YamlMap shared = shared(fitting);
        List<YamlMap> rows = fitting.stream()
                .map(each -> row(base, each, shared, overlays.getOrDefault(each, each.told())))
                .toList();
        return new Rows(
                shared,
                base.told(),
                ExpectationWriting.of(base.of()),
                fitting.stream().map(Given::of).toList(),
                rows);
    }

    private static YamlMap shared(List<Given> all) {
        Map<String, YamlMap.Entry> shared =
                new LinkedHashMap<>(all.get(0).setting().entries());
        shared.entrySet()
                .removeIf(each -> !all.stream()
                        .allMatch(given ->
                                each.getValue().equals(given.setting().entries().get(each.getKey()))));
        return new YamlMap(Mark.NOWHERE, shared);
    }

    private static YamlMap row(Given base, Given each, YamlMap shared, YamlMap overlay) {
        YamlMap row = YamlMap.empty(Mark.NOWHERE)
                .with("name", YamlScalar.text(each.of().name()))
                .with("why", YamlScalar.text(each.of().why()));
        for (Map.Entry<String, YamlMap.Entry> entry : each.setting().entries().entrySet()) {
            if (shared.get(entry.getKey()).isEmpty()) {
                row = row.with(entry.getKey(), entry.getValue().value());
            }
        }
        if (!overlay.entries().isEmpty()) {
            row = row.with("dossier", overlay);
        }
        YamlMap expect = expected(decision(base.of()), decision(each.of()));
        return expect.entries().isEmpty() ? row : row.with("expect", expect);
    }

    private static ExpectedDecision decision(RuleCase of) {
        return of.expected().decisions().get(0);
    }

    private static YamlMap expected(ExpectedDecision base, ExpectedDecision each) {
        YamlMap expect = YamlMap.empty(Mark.NOWHERE);
        expect = word(expect, "plan", base.plan(), each.plan());
        expect = word(expect, "law", base.law(), each.law());
        expect = word(expect, "outcome", base.outcome(), each.outcome());
        Set<ExpectedFinding> before = base.findings().orElse(Set.of());
        Set<ExpectedFinding> after = each.findings().orElse(Set.of());
        expect = rulesOf(expect, "adds", after, before);
        expect = rulesOf(expect, "drops", before, after);
        Set<RuleId> aside = aside(after);
        if (!aside.equals(aside(before))) {
            expect = expect.with("setAside", words(aside));
        }
        if (!base.missing().equals(each.missing())) {
            expect = expect.with("missing", words(each.missing().orElse(Set.of())));
        }
        YamlMap reasons = YamlMap.empty(Mark.NOWHERE);
        for (var reason : each.reasons().entrySet()) {
            if (reason.getValue() != base.reasons().get(reason.getKey())) {
                reasons = reasons.with(
                        reason.getKey().value(),
                        YamlScalar.text(reason.getValue().name()));
            }
        }
        for (var gone : base.reasons().keySet()) {
            if (!each.reasons().containsKey(gone)) {
                reasons = reasons.with(gone.value(), YamlScalar.nothing(Mark.NOWHERE));
            }
        }
        return reasons.entries().isEmpty() ? expect : expect.with("reasons", reasons);
    }

    private static YamlMap word(
            YamlMap expect, String key, Optional<? extends Enum<?>> before, Optional<? extends Enum<?>> after) {
        return before.equals(after) || after.isEmpty()
                ? expect
                : expect.with(key, YamlScalar.text(after.get().name()));
    }

    private static YamlMap rulesOf(YamlMap expect, String key, Set<ExpectedFinding> those, Set<ExpectedFinding> but) {
        Set<RuleId> names = new TreeSet<>();
        those.stream()
                .filter(each -> !each.setAside() && !but.contains(each))
                .map(ExpectedFinding::rule)
                .forEach(names::add);
        return names.isEmpty() ? expect : expect.with(key, words(names));
    }

    private static Set<RuleId> aside(Set<ExpectedFinding> findings) {
        Set<RuleId> names = new TreeSet<>();
        findings.stream()
                .filter(ExpectedFinding::setAside)
                .map(ExpectedFinding::rule)
                .forEach(names::add);
        return names;
    }

    private static YamlList words(Set<?> words) {
        return new YamlList(
                Mark.NOWHERE,
                words.stream()
                        .<YamlValue>map(each -> YamlScalar.text(each.toString()))
                        .toList());
    }

    /** What has to be said over the base to come to what is told; what is as usual is said where the base says otherwise. */
    private static YamlMap overlay(YamlMap base, YamlMap told, YamlMap whole) {
        YamlMap overlay = YamlMap.empty(Mark.NOWHERE);
        for (Map.Entry<String, YamlMap.Entry> entry : told.entries().entrySet()) {
            YamlValue after = entry.getValue().value();
            Optional<YamlValue> before = base.get(entry.getKey());
            if (before.isPresent() && before.get() instanceof YamlMap below && after instanceof YamlMap above) {
                YamlMap within = whole.get(entry.getKey())
                        .filter(YamlMap.class::isInstance)
                        .map(YamlMap.class::cast)
                        .orElse(above);
                YamlMap inner = overlay(below, above, within);
                overlay = inner.entries().isEmpty() ? overlay : overlay.with(entry.getKey(), inner);
            } else if (!before.equals(Optional.of(after))) {
                overlay = overlay.with(entry.getKey(), after);
            }
        }
        for (String gone : base.entries().keySet()) {
            if (told.get(gone).isEmpty()) {
                overlay = overlay.with(gone, whole.get(gone).orElseGet(() -> YamlScalar.nothing(Mark.NOWHERE)));
            }
        }
        return overlay;
    }

    private boolean isFaithful(Given base, Given each, YamlMap overlay) {
        YamlMap merged = base.told().under(overlay);
        DossierId id = each.of().request().dossiers().get(0).id();
        YamlMap read =
                defaults(each.of().request()).under(merged, id).under(merged).withoutNothings();
        return JSON.read(TreeJson.write(read), "", Dossier.class)
                .equals(each.of().request().dossiers().get(0));
    }

    private DefaultDossiers defaults(EvaluationRequest request) {
        EvaluationRequest empty =
                EvaluationRequestBuilder.builder(request).dossiers(List.of()).build();
        return defaults.computeIfAbsent(
                empty,
                each -> new DefaultDossiers(
                        RoundContext.of(each.campaign(), each.awardRound(), each.orgTree(), each.decidedOn())));
    }
}
