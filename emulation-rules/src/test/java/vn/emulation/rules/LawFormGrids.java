package vn.emulation.rules;

import static vn.emulation.rules.LegalFacts.awarded;
import static vn.emulation.rules.LegalFacts.awardedAtLeast;
import static vn.emulation.rules.LegalFacts.established;
import static vn.emulation.rules.LegalFacts.initiatives;
import static vn.emulation.rules.LegalFacts.initiativesAtLeast;
import static vn.emulation.rules.LegalFacts.met;
import static vn.emulation.rules.LegalFacts.notMet;
import static vn.emulation.rules.LegalFacts.nothing;
import static vn.emulation.rules.LegalFacts.rated;
import static vn.emulation.rules.LegalFacts.ratedAtLeast;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Nominee;

/** Grids of dossiers over the facts that the rules of the forms look at; the round is of 2024. */
final class LawFormGrids {

    static final String OLD = "2023-12-31";
    static final String NEW = "2024-01-01";
    private static final String MERIT = "provincial-merit-certificate";
    private static final String PRIME = "prime-minister-merit-certificate";
    private static final String FIGHTER = "grassroots-emulation-fighter";
    private static final String FLAG = "provincial-emulation-flag";
    private static final String NATIONAL_FLAG = "government-emulation-flag";

    private LawFormGrids() {}

    static Stream<DossierGrid> all() {
        return Stream.of(forms(), criteria(), inARow(), individualChains(), collectiveChains())
                .flatMap(each -> each);
    }

    static Dossier person(String form, String receivedOn) {
        return of(Dossiers.individual(Optional.empty()), form, receivedOn);
    }

    static Dossier collective(String form, String receivedOn) {
        return of(Dossiers.collective(), form, receivedOn);
    }

    static Dossier household(String form, String receivedOn) {
        return of(new Household(Dossiers.NOMINEE, Dossiers.HOSPITAL), form, receivedOn);
    }

    private static Dossier of(Nominee nominee, String form, String receivedOn) {
        return Dossiers.blank("green", "annual-2024")
                .nominee(nominee)
                .form(AwardFormId.of(form))
                .receivedOn(Dossiers.day(receivedOn))
                .build();
    }

    private static UnaryOperator<Dossier> asking(String form) {
        return dossier -> Dossiers.but(dossier).form(AwardFormId.of(form)).build();
    }

    private static Stream<DossierGrid> forms() {
        return Stream.of(OLD, NEW)
                .map(day -> DossierGrid.of(person(MERIT, day))
                        .with(List.of(nothing(), asking("letter"), asking("department-commendation-certificate"))));
    }

    private static List<UnaryOperator<Dossier>> assessed(String criterion) {
        return List.of(nothing(), met("law/" + criterion), notMet("law/" + criterion));
    }

    private static DossierGrid by(Dossier start, String... criteria) {
        DossierGrid grid = DossierGrid.of(start);
        Stream.of(criteria).forEach(criterion -> grid.with(assessed(criterion)));
        return grid;
    }

    private static Stream<DossierGrid> criteria() {
        return Stream.of(OLD, NEW)
                .flatMap(day -> Stream.of(
                                Stream.of(
                                                "exemplary",
                                                "enterprise-compliant",
                                                "recognised-contribution",
                                                "sudden-outstanding",
                                                "social-contribution",
                                                "worker-farmer")
                                        .map(criterion -> by(person(MERIT, day), criterion)),
                                Stream.of("enterprise-compliant", "recognised-contribution", "sudden-outstanding")
                                        .map(criterion -> by(collective(MERIT, day), criterion)),
                                Stream.of(
                                        by(collective(MERIT, day), "social-contribution"),
                                        by(collective(MERIT, day), "exemplary", "unity"),
                                        by(household(MERIT, day), "exemplary", "contribution"),
                                        by(person(PRIME, day), "exemplary"),
                                        by(person(PRIME, day), "sudden-outstanding"),
                                        by(person(PRIME, day), "other-standard"),
                                        by(household(PRIME, day), "great-contribution"),
                                        by(person("labour-medal-third", day), "compliant"),
                                        by(
                                                person("department-commendation-certificate", day),
                                                "commendation-standard")))
                        .flatMap(each -> each));
    }

    private static final List<UnaryOperator<Dossier>> TWO_YEARS = List.of(
            nothing(),
            ratedAtLeast("2023:EXCELLENT"),
            ratedAtLeast("2024:EXCELLENT"),
            rated("2023:EXCELLENT"),
            rated("2024:EXCELLENT"),
            rated("2022-2023:EXCELLENT"),
            rated("2023-2024:EXCELLENT"));

    private static Stream<DossierGrid> inARow() {
        List<UnaryOperator<Dossier>> titles = List.of(
                nothing(),
                awardedAtLeast(FIGHTER + "@2023"),
                awarded(FIGHTER + "@2023"),
                awarded(FIGHTER + "@2022-2023"),
                awarded(FIGHTER + "@2023-2024"));
        List<UnaryOperator<Dossier>> ideas = List.of(
                nothing(),
                initiatives(),
                initiatives(2022),
                initiatives(2022, 2023),
                initiatives(2023, 2024),
                initiativesAtLeast(2022, 2023));
        List<UnaryOperator<Dossier>> excellent = List.of(
                nothing(),
                awarded("excellent-collective@2023"),
                awarded("excellent-collective@2022-2023"),
                awarded("excellent-collective@2023-2024"));
        return Stream.of(OLD, NEW)
                .flatMap(day -> Stream.of(
                        DossierGrid.of(person(MERIT, day)).with(titles).with(ideas),
                        DossierGrid.of(person(MERIT, day)).with(TWO_YEARS).with(ideas),
                        DossierGrid.of(collective(MERIT, day))
                                .with(TWO_YEARS)
                                .with(excellent)
                                .with(assessed("democracy-thrift"))));
    }

    /** Years up to that of the round, or up to the one before, that are as good as asked and not. */
    private static List<UnaryOperator<Dossier>> years(String rating) {
        return List.of(
                nothing(),
                ratedAtLeast("2021-2024:" + rating),
                ratedAtLeast("2021-2023:" + rating),
                rated("2021-2023:" + rating),
                rated("2021-2024:" + rating),
                rated("2019-2023:" + rating),
                rated("2020-2024:" + rating),
                rated("2019-2022:" + rating + ",2023:EXCELLENT"),
                rated("2020-2021:" + rating + ",2022-2024:EXCELLENT"),
                rated("2020:" + rating + ",2021-2023:EXCELLENT,2024:" + rating),
                rated("2019-2020:" + rating + ",2021-2023:EXCELLENT"));
    }

    private static Stream<DossierGrid> individualChains() {
        return Stream.of(
                person(MERIT, PRIME, NEW, FIGHTER, 3, "GOOD"),
                person(PRIME, "labour-medal-third", NEW, FIGHTER, 3, "GOOD"),
                person("labour-medal-third", "labour-medal-second", NEW, "provincial-emulation-fighter", 1, "GOOD"),
                person("labour-medal-second", "labour-medal-first", NEW, "provincial-emulation-fighter", 2, "GOOD"),
                DossierGrid.of(person(PRIME, OLD))
                        .with(years("EXCELLENT"))
                        .with(List.of(
                                nothing(),
                                awarded(""),
                                awardedAtLeast(MERIT + "@2018"),
                                awarded(MERIT + "@2018"),
                                awarded(MERIT + "@2018!?"),
                                awarded(MERIT + "@2018!THEMATIC")))
                        .with(List.of(nothing(), initiatives(2020, 2021), initiatives(2020, 2021, 2022, 2023, 2023))));
    }

    private static DossierGrid person(String base, String form, String day, String title, int titles, String rating) {
        String some = title + "@" + (2024 - titles) + "-2023";
        return DossierGrid.of(person(form, day))
                .with(years(rating))
                .with(List.of(
                        nothing(),
                        awardedAtLeast(base + "@2018"),
                        awarded(some),
                        awarded(base + "@2018"),
                        awarded(base + "@2018," + some),
                        awarded(base + "@2018!?," + some),
                        awarded(base + "@2018!THEMATIC," + some),
                        awarded(base + "@2018!REVOKED," + some)));
    }

    private static Stream<DossierGrid> collectiveChains() {
        return Stream.of(
                collective(MERIT, PRIME, List.of(FLAG + "@2021", MERIT + "@2021-2022")),
                collective(
                        PRIME,
                        "labour-medal-third",
                        List.of(
                                NATIONAL_FLAG + "@2021",
                                FLAG + "@2021",
                                FLAG + "@2021-2022",
                                FLAG + "@2021," + MERIT + "@2022",
                                MERIT + "@2021-2022")),
                collective(
                        "labour-medal-third",
                        "labour-medal-second",
                        List.of(
                                FLAG + "@2021",
                                MERIT + "@2021",
                                NATIONAL_FLAG + "@2021",
                                NATIONAL_FLAG + "@2021," + FLAG + "@2022",
                                FLAG + "@2021-2023",
                                MERIT + "@2021-2023",
                                FLAG + "@2020," + MERIT + "@2021-2023")),
                collective(
                        "labour-medal-second",
                        "labour-medal-first",
                        List.of(
                                FLAG + "@2021",
                                FLAG + "@2021-2022",
                                MERIT + "@2021",
                                NATIONAL_FLAG + "@2021",
                                NATIONAL_FLAG + "@2021-2022",
                                NATIONAL_FLAG + "@2021," + FLAG + "@2022-2023",
                                FLAG + "@2020-2023",
                                MERIT + "@2020-2023",
                                FLAG + "@2020-2021," + MERIT + "@2020-2023")));
    }

    private static DossierGrid collective(String base, String form, List<String> honours) {
        Stream<UnaryOperator<Dossier>> some = honours.stream()
                .flatMap(honour -> Stream.of(
                        awardedAtLeast(base + "@2018," + honour),
                        awarded(base + "@2018," + honour),
                        awarded(base + "@2018!?," + honour),
                        awarded(base + "@2018," + honour.replaceAll("@([0-9-]+)", "@$1!?"))));
        List<UnaryOperator<Dossier>> history = Stream.concat(
                        Stream.of(nothing(), awarded(""), awardedAtLeast(base + "@2018"), awarded(base + "@2018")),
                        some)
                .toList();
        return DossierGrid.of(collective(form, NEW))
                .with(years("EXCELLENT").subList(0, 7))
                .with(history)
                .with(assessed("not-flag-eligible"))
                .with(List.of(nothing(), established("2014-12-31"), established("2015-01-02")));
    }
}
