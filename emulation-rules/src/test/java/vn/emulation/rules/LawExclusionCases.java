package vn.emulation.rules;

import static vn.emulation.rules.ExclusionDossiers.after;
import static vn.emulation.rules.ExclusionDossiers.against;
import static vn.emulation.rules.ExclusionDossiers.asking;
import static vn.emulation.rules.ExclusionDossiers.person;
import static vn.emulation.rules.ExclusionDossiers.rewarded;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.Dossier;

/** A case for each rule on what stands in the way of an award, whoever asks for it. */
final class LawExclusionCases {

    private static final String MERIT = "provincial-merit-certificate";
    private static final String PRIME = "prime-minister-merit-certificate";
    private static final String WORKER = "advanced-worker";
    private static final Map<String, String> LAST_DAY_OF_NOT_YET = Map.of(
            "circular-08-2017/not-yet", "2023-12-31",
            "decree-98-2023/4", "2025-06-30",
            "decree-152-2025/not-yet", "2026-09-30");

    private LawExclusionCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        oneAchievement("decree-91-2017/3.2", "2023-12-31"),
                        oneAchievement("law-06-2022/5.2.c", "2024-01-01"),
                        LAST_DAY_OF_NOT_YET.entrySet().stream()
                                .flatMap(regime -> notYet(regime.getKey(), regime.getValue())),
                        press(),
                        afterDiscipline(),
                        fraud(),
                        oneStateForm())
                .flatMap(each -> each);
    }

    private static RuleCase of(String rule, Dossier fires, Dossier twin) {
        return new RuleCase(rule, fires, twin);
    }

    private static Stream<RuleCase> oneAchievement(String clause, String receivedOn) {
        Dossier merit = person(MERIT, receivedOn);
        Dossier title = person(WORKER, receivedOn);
        return Stream.of(
                of(clause + "/rewarded", rewarded(merit, "A-1"), rewarded(merit, "A-2")),
                of(clause + "/free", rewarded(merit, "A-2"), rewarded(merit, "A-1")),
                of(clause + "/history-open", ExclusionDossiers.historyOpen(merit), merit),
                of(clause + "/list-open", ExclusionDossiers.achievementsOpen(merit), merit),
                of(clause + ".round/once", merit, ExclusionDossiers.achievementsOpen(merit)),
                of(clause + ".round/list-open", ExclusionDossiers.achievementsOpen(merit), merit),
                of(clause + "/title-unverified", rewarded(title, "A-1"), rewarded(title, "A-2")));
    }

    private static Stream<RuleCase> notYet(String clause, String receivedOn) {
        Dossier good = person(MERIT, receivedOn);
        Dossier open = ExclusionDossiers.conductOpen(good);
        return Stream.of(
                of(clause + "/discipline-review", against(good, ConductKind.DISCIPLINE_REVIEW), good),
                of(clause + "/investigation", against(good, ConductKind.INVESTIGATION), good),
                of(clause + "/complaint", against(good, ConductKind.COMPLAINT), good),
                of(clause + "/conduct-open", open, good),
                of(clause + "/clear", good, open));
    }

    private static Stream<RuleCase> press() {
        Dossier good = person(MERIT, "2025-06-30");
        Dossier named = against(good, ConductKind.PRESS_ALLEGATION);
        Dossier now = person(MERIT, "2025-07-01");
        return Stream.of(
                of("decree-98-2023/4/press", named, good),
                of("decree-98-2023/4/press-unverified", named, good),
                of("decree-98-2023/4/clear-of-press-too", good, named),
                of("decree-152-2025/not-yet/press", against(now, ConductKind.PRESS_ALLEGATION), now));
    }

    /** The achievement begins on 1 February 2024. */
    private static Stream<RuleCase> afterDiscipline() {
        String clause = "decree-152-2025/after-discipline";
        Dossier good = person(MERIT, "2025-07-01");
        Dossier served = against(good, ConductKind.DISCIPLINE, "2023-02-01", "2024-02-01");
        Dossier serving = against(good, ConductKind.DISCIPLINE, "2023-02-01", "2024-02-02");
        return Stream.of(
                of(clause + "/too-early", serving, served),
                of(clause + "/after", served, serving),
                of(clause + "/conduct-open", ExclusionDossiers.conductOpen(good), good),
                of(clause + "/list-open", ExclusionDossiers.achievementsOpen(good), good));
    }

    private static Stream<RuleCase> fraud() {
        String clause = "law-06-2022/15.3";
        Dossier good = person(MERIT, "2024-01-01");
        Dossier revoked = after(good, MERIT, 2023, award -> award.revokedOn(Dossiers.day("2024-03-01")));
        return Stream.of(
                of(clause + "/false-statement", against(good, ConductKind.FALSE_STATEMENT), good),
                of(clause + "/honest", good, against(good, ConductKind.FALSE_STATEMENT)),
                of(clause + "/conduct-open", ExclusionDossiers.conductOpen(good), good),
                of("law-06-2022/93.2/revoked", revoked, after(good, MERIT, 2023)));
    }

    private static Stream<RuleCase> oneStateForm() {
        String clause = "circular-08-2017/one-state-form.first";
        Dossier good = person(PRIME, "2023-12-31");
        Stream<RuleCase> forms = Stream.of(
                        PRIME,
                        "labour-medal-third",
                        "labour-medal-second",
                        "labour-medal-first",
                        "independence-medal-third",
                        "independence-medal-second",
                        "independence-medal-first",
                        "ho-chi-minh-medal",
                        "gold-star-medal")
                .map(form -> of(clause + "/" + form, after(good, form, 2024), after(good, form, 2023)));
        Dossier thematic = after(good, PRIME, 2024, award -> award.mode(Optional.of(AwardMode.THEMATIC)));
        return Stream.concat(
                forms,
                Stream.of(
                        of(clause + "/history-open", ExclusionDossiers.historyOpen(good), good),
                        of(clause + "/none", after(good, PRIME, 2023), after(good, PRIME, 2024)),
                        of(clause + "/thematic-unverified", thematic, after(good, PRIME, 2024))));
    }

    /** A case in which the rule turns on the form alone. */
    static RuleCase byForm(String rule, Dossier dossier, String other) {
        return of(rule, dossier, asking(dossier, other));
    }
}
