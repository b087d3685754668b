package vn.emulation.rules;

import static vn.emulation.rules.LawRuleCases.ruleCase;
import static vn.emulation.rules.TitleDossiers.GRASSROOTS;
import static vn.emulation.rules.TitleDossiers.WORKER;
import static vn.emulation.rules.TitleDossiers.award;

import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.nominee.Employment;

/** A case for each rule on the grounds of titles, on advanced workers and on grassroots emulation fighters. */
final class LawTitleCases {

    private static final String ACTIVE = "law/active-in-movement";
    private static final Dossier OLD = TitleDossiers.person(WORKER, 2022);
    private static final Dossier NEW = TitleDossiers.person(WORKER, 2024);
    private static final Dossier FARMER =
            Dossiers.but(NEW).nominee(Dossiers.individual(Optional.empty())).build();

    private LawTitleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(grounds(), workers(), grassroots("decree-91-2017/9.3.a", 2022), excellence(), since2024())
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> grounds() {
        Dossier none = RuleCase.withoutAchievements(NEW);
        Dossier unregistered = RuleCase.registered(OLD, false);
        return Stream.of(
                ruleCase("law-15-2003/10/registered", OLD, unregistered),
                ruleCase("law-15-2003/10/unregistered", unregistered, OLD),
                ruleCase("law-15-2003/10/registration-unknown", LawRuleCases.registrationUnknown(OLD), OLD),
                ruleCase("law-06-2022/7/achieved", NEW, none),
                ruleCase("law-06-2022/7/none", none, NEW),
                ruleCase("law-06-2022/7/list-open", LawRuleCases.achievementsUnknown(NEW), none));
    }

    private static Stream<RuleCase> workers() {
        String farmers = "law-06-2022/24.3";
        Dossier employed = Dossiers.but(NEW)
                .nominee(Dossiers.individual(Employment.CONTRACT_WORKER))
                .build();
        return Stream.of(
                        LawRuleCases.lowerRating("law-15-2003/24.1", OLD, PerformanceRating.COMPLETED),
                        LawRuleCases.criteria("law-15-2003/24.1", OLD, ACTIVE, "law/studies", "law/sound-morals"),
                        LawRuleCases.lowerRating("law-06-2022/24.1", NEW, PerformanceRating.COMPLETED),
                        LawRuleCases.criteria("law-06-2022/24.1", NEW, ACTIVE),
                        Stream.of(ruleCase(farmers + "/employed", employed, FARMER)),
                        LawRuleCases.criteria(farmers, FARMER, "law/productive", "law/good-neighbour"))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> grassroots(String clause, int year) {
        Dossier without = TitleDossiers.person(GRASSROOTS, year);
        Dossier with = TitleDossiers.withHistory(without, award(WORKER, year));
        return Stream.of(
                ruleCase(clause + "/held/yes", with, without),
                ruleCase(clause + "/held/no", without, with),
                ruleCase(clause + "/held/history-open", TitleDossiers.historyOpen(without), without));
    }

    private static Stream<RuleCase> excellence() {
        Dossier good = TitleDossiers.person(GRASSROOTS, 2022);
        String clause = "decree-91-2017/9.3.b/excellent";
        return Stream.of(
                        Stream.of(ruleCase(clause + "/combat-only", good, TitleDossiers.asking(good, WORKER))),
                        LawRuleCases.rating(clause, good, PerformanceRating.GOOD),
                        LawRuleCases.initiative("decree-91-2017/9.3.b/initiative", good))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> since2024() {
        Dossier good = TitleDossiers.person(GRASSROOTS, 2024);
        return Stream.of(
                        grassroots("law-06-2022/23.1", 2024),
                        LawRuleCases.rating("law-06-2022/23.2/excellent", good, PerformanceRating.GOOD),
                        LawRuleCases.initiative("law-06-2022/23.2/initiative", good))
                .flatMap(each -> each);
    }
}
