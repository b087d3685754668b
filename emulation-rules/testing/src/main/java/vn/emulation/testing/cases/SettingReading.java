package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.json.CountFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.TieDecisionFile;
import vn.emulation.json.UnitFile;
import vn.emulation.json.WorkCalendarFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.lint.LintScope;
import vn.emulation.time.WorkCalendar;
import vn.emulation.validation.InvalidValueException;

/** Reads settings, each once however many cases share it. */
final class SettingReading {

    private static final String NOBODY = "cases";

    private final Campaign campaign;
    private final CaseProblems problems;
    private final Parts parts;
    private final Binding binding;
    private final OrgTree units;
    private final WorkCalendar calendar = EmulationJson.create().bundledWorkCalendar();
    private final Map<Setting.Written, Optional<Setting>> read = new HashMap<>();

    SettingReading(Campaign campaign, CaseProblems problems) {
        this.campaign = campaign;
        this.problems = problems;
        this.parts = new Parts(problems);
        this.binding = new Binding(problems);
        this.units = LintScope.of(campaign, List.of()).orgTree();
    }

    Optional<Setting> read(Setting.Written written, Mark at) {
        Optional<Setting> before = read.get(written);
        if (before == null) {
            before = round(written.map(), at).flatMap(round -> setting(written.map(), round, at));
            read.put(written, before);
        }
        return before;
    }

    private Optional<AwardRound> round(YamlMap written, Mark at) {
        List<String> known =
                campaign.rounds().stream().map(round -> round.id().value()).toList();
        Optional<YamlScalar> named = parts.text(written, "round");
        if (named.isEmpty()) {
            problems.add(at, "case.no-round", String.join(", ", known));
            return Optional.empty();
        }
        Optional<AwardRound> round = campaign.rounds().stream()
                .filter(each -> each.id().value().equals(named.get().text()))
                .findFirst();
        if (round.isEmpty()) {
            parts.unknown(named.get(), "case.round", campaign.id().value(), known);
        }
        return round;
    }

    private Optional<Setting> setting(YamlMap written, AwardRound round, Mark at) {
        int before = problems.size();
        Campaign standing = new StandingReading(campaign, parts, binding).read(written);
        LocalDate decidedOn = day(written).orElseGet(() -> LocalDate.of(round.year(), 12, 31));
        String day = decidedOn.toString();
        OrgTree tree =
                file(written, "units", UnitFile.class, at).map(UnitFile::units).orElse(units);
        YamlMap filled = rulings(written)
                .with("grants", filled(written, "grants", Map.of("grantedBy", NOBODY)))
                .with("counts", filled(written, "counts", Map.of("countedOn", day)));
        YamlMap settled = filled.with(
                "rulings",
                filled(filled, "rulings", Map.of("decidedBy", NOBODY, "decidedOn", day, "document", NOBODY)));
        Optional<GrantFile> grants = file(settled, "grants", GrantFile.class, at);
        Optional<CountFile> counts = file(settled, "counts", CountFile.class, at);
        Optional<RulingFile> rulings = file(settled, "rulings", RulingFile.class, at);
        Optional<TieDecisionFile> ties = file(settled, "tieDecisions", TieDecisionFile.class, at);
        Optional<WorkCalendarFile> days = file(settled, "calendar", WorkCalendarFile.class, at);
        if (problems.size() > before) {
            return Optional.empty();
        }
        EvaluationRequestBuilder request = EvaluationRequest.builder()
                .campaign(standing)
                .round(round.id())
                .dossiers(List.of())
                .grants(grants.map(GrantFile::grants).orElse(List.of()))
                .counts(counts.map(CountFile::counts).orElse(List.of()))
                .orgTree(tree)
                .rulings(rulings.map(RulingFile::rulings).orElse(List.of()))
                .tieDecisions(ties.map(TieDecisionFile::decisions).orElse(List.of()))
                .calendar(days.map(WorkCalendarFile::calendar).orElse(calendar))
                .decidedOn(decidedOn);
        try {
            RoundContext context = RoundContext.of(standing, round, tree, decidedOn);
            return Optional.of(new Setting(request.build(), new DefaultDossiers(context)));
        } catch (InvalidValueException refused) {
            problems.add(at, "case.setting", Refused.text(refused));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(YamlMap written) {
        return parts.text(written, "decidedOn").flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.text()));
            } catch (DateTimeException noDay) {
                problems.add(text.at(), "case.day", "decidedOn", Shown.of(text.text()));
                return Optional.empty();
            }
        });
    }

    /** Reads a part as the file of its own that it is beside a plan. */
    private <T> Optional<T> file(YamlMap written, String key, Class<T> type, Mark at) {
        Optional<YamlValue> value = written.get(key).filter(each -> !each.isNothing());
        String name = type == TieDecisionFile.class ? "decisions" : key;
        return value.flatMap(each -> binding.read(
                YamlMap.empty(each.at())
                        .with("schemaVersion", YamlScalar.plain(each.at(), "1"))
                        .with(name, each),
                type,
                each.at().or(at)));
    }

    /** Rulings may be written shortly, as the alternative of each reading. */
    private static YamlMap rulings(YamlMap written) {
        return written.get("rulings")
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .map(map -> written.with(
                        "rulings",
                        new YamlList(
                                map.at(),
                                map.entries().entrySet().stream()
                                        .map(each -> ruling(each.getKey(), each.getValue()))
                                        .toList())))
                .orElse(written);
    }

    private static YamlValue ruling(String reading, YamlMap.Entry alternative) {
        YamlScalar name = new YamlScalar(alternative.at(), reading, YamlScalar.Kind.TEXT);
        return YamlMap.empty(alternative.at()).with("reading", name).with("alternative", alternative.value());
    }

    /** Adds what nobody has to say in a test. */
    private static YamlValue filled(YamlMap written, String key, Map<String, String> usual) {
        YamlValue value = written.get(key).orElseGet(() -> YamlScalar.nothing(Mark.NOWHERE));
        if (!(value instanceof YamlList list)) {
            return value;
        }
        return new YamlList(
                list.at(),
                list.items().stream().map(item -> filled(item, usual)).toList());
    }

    private static YamlValue filled(YamlValue item, Map<String, String> usual) {
        if (!(item instanceof YamlMap map)) {
            return item;
        }
        YamlMap filled = map;
        for (Map.Entry<String, String> each : ImmutableSortedMap.copyOf(usual).entrySet()) {
            if (map.get(each.getKey()).isEmpty()) {
                filled = filled.with(each.getKey(), YamlScalar.text(each.getValue()));
            }
        }
        return filled;
    }
}
