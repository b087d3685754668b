package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.validation.InvalidValueException;

/** Reads one file of cases. */
final class CaseFileReading {

    static final String VERSION = "1";
    static final String NATIONAL = "national";
    private static final List<String> KEYS = ImmutableList.copyOf(
            Stream.concat(Stream.of("schemaVersion", "campaign", "law", "fixtures", "cases"), Setting.KEYS.stream())
                    .toList());

    private final Campaign campaign;
    private final KnownRules rules;
    private final CaseProblems problems;
    private final Parts parts;
    private final SettingReading settings;
    private final Map<String, Mark> names = new HashMap<>();

    CaseFileReading(RulesUnderTest rules, CaseProblems problems) {
        this.campaign = rules.campaign();
        this.rules = KnownRules.of(rules);
        this.problems = problems;
        this.parts = new Parts(problems);
        this.settings = new SettingReading(campaign, problems);
    }

    List<RuleCase> cases(YamlMap file) {
        parts.only(file, KEYS);
        checkHeader(file);
        AwaitedReading awaited = new AwaitedReading(rules, campaign, problems);
        DraftReading drafts = new DraftReading(Fixtures.of(file, awaited, problems), awaited, problems);
        Draft base = Draft.blank(new Setting.Written(Map.of()).with(file));
        List<RuleCase> cases = new ArrayList<>();
        parts.maps(file, "cases").stream()
                .flatMap(each -> drafts.cases(each, base).stream())
                .forEach(draft -> finished(draft).ifPresent(cases::add));
        return cases;
    }

    private void checkHeader(YamlMap file) {
        Optional<YamlScalar> version = parts.text(file, "schemaVersion");
        if (version.filter(text -> text.text().equals(VERSION)).isEmpty()) {
            problems.add(
                    version.map(YamlScalar::at).orElse(file.at()),
                    "case.version",
                    version.map(text -> Shown.of(text.text())).orElse("…"),
                    VERSION);
        }
        if (file.get("cases").isEmpty()) {
            problems.add(file.at(), "case.none");
        }
        parts.text(file, "campaign")
                .filter(named -> !named.text().equals(campaign.id().value()) && !isFolder(named.text()))
                .ifPresent(named -> problems.add(
                        named.at(),
                        "case.campaign",
                        Shown.of(named.text()),
                        campaign.id().value()));
        checkLaw(file);
    }

    private static boolean isFolder(String campaign) {
        return campaign.startsWith(".") || campaign.contains("/");
    }

    private void checkLaw(YamlMap file) {
        Optional<YamlScalar> law = parts.text(file, "law");
        law.filter(named -> named.text().equals(NATIONAL) && campaign.law().isEmpty())
                .ifPresent(named -> problems.add(named.at(), "case.law"));
        law.filter(named -> !named.text().equals(NATIONAL))
                .ifPresent(named -> parts.unknown(named, "case.constant", "law", List.of(NATIONAL)));
    }

    private Optional<RuleCase> finished(Draft draft) {
        Mark before = names.putIfAbsent(draft.name(), draft.at());
        if (before != null && !draft.name().isEmpty()) {
            problems.add(draft.at(), "case.name-twice", Shown.of(draft.name()), before.line());
        }
        if (draft.expectsNothing()) {
            problems.add(draft.at(), "case.no-expect");
        }
        return settings.read(draft.setting(), draft.at()).flatMap(setting -> finished(draft, setting));
    }

    private Optional<RuleCase> finished(Draft draft, Setting setting) {
        List<Dossier> dossiers = draft.dossiers().entrySet().stream()
                .flatMap(each -> dossier(each.getKey(), each.getValue(), setting).stream())
                .toList();
        if (dossiers.size() < draft.dossiers().size()) {
            return Optional.empty();
        }
        try {
            EvaluationRequest request = EvaluationRequestBuilder.builder(setting.given())
                    .dossiers(dossiers)
                    .build();
            return Optional.of(new RuleCase(
                    draft.name(), draft.clause(), draft.why(), problems.place(draft.at()), request, expected(draft)));
        } catch (InvalidValueException refused) {
            problems.add(draft.at(), "case.setting", Refused.text(refused));
            return Optional.empty();
        }
    }

    private Optional<Dossier> dossier(DossierId id, GivenDossier given, Setting setting) {
        YamlMap whole =
                setting.defaults().under(given.told(), id).under(given.told()).withoutNothings();
        return new Binding(problems).read(whole, Dossier.class, given.at());
    }

    private static Expectation expected(Draft draft) {
        List<ExpectedDecision> decisions = draft.dossiers().entrySet().stream()
                .flatMap(each -> each.getValue().expected().stream().map(awaited -> awaited.decision(each.getKey())))
                .toList();
        return new Expectation(decisions, draft.limits(), draft.prizes());
    }
}
