package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.Staff;
import vn.emulation.dossier.StaffBuilder;
import vn.emulation.dossier.YearRating;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Nominee;
import vn.emulation.time.DateWindow;

/** Dossiers for titles, with nothing missing and everything met, and ways to vary them. */
final class TitleDossiers {

    static final String WORKER = "advanced-worker";
    static final String GRASSROOTS = "grassroots-emulation-fighter";
    static final String PROVINCIAL = "provincial-emulation-fighter";
    static final String NATIONAL = "national-emulation-fighter";
    private static final List<CriterionScore> EVERY_CRITERION = BundledLaw.load().frame().criteria().stream()
            .flatMap(criterion -> Dossiers.met(criterion.id()).stream())
            .toList();

    private TitleDossiers() {}

    /** A public employee who worked with excellence in the year of a yearly round. */
    static Dossier person(String form, int year, PastAward... history) {
        return in("annual-" + year, form, year, Dossiers.individual(Employment.PUBLIC_EMPLOYEE), history);
    }

    /** A collective of twenty, of which 70% are advanced workers, that worked with excellence. */
    static Dossier collective(String form, int year) {
        return collective("annual-" + year, form, year);
    }

    static Dossier collective(String round, String form, int year) {
        Nominee team =
                new Collective(Dossiers.NOMINEE, Dossiers.HOSPITAL, "Team", OptionalInt.empty(), OptionalInt.empty());
        return Dossiers.but(in(round, form, year, team))
                .staff(Optional.of(new Staff(20, 20, 14, 1, 0)))
                .build();
    }

    static Dossier household(int year) {
        return in("annual-" + year, "cultural-family", year, new Household(Dossiers.NOMINEE, Dossiers.HOSPITAL));
    }

    private static Dossier in(String round, String form, int year, Nominee nominee, PastAward... history) {
        return Dossiers.blank("titles", round)
                .nominee(nominee)
                .form(AwardFormId.of(form))
                .receivedOn(Optional.of(LocalDate.of(year, 12, 1)))
                .registered(Optional.of(true))
                .achievements(Dossiers.achieved(year + "-02-01", year + "-11-01"))
                .criteria(EVERY_CRITERION)
                .history(Listing.complete(List.of(history)))
                .ratings(rated(year, PerformanceRating.EXCELLENT))
                .initiatives(Listing.complete(List.of(initiative(Reach.NATION, year))))
                .build();
    }

    static Dossier inRound(Dossier dossier, String round) {
        return Dossiers.but(dossier).round(RoundId.of(round)).build();
    }

    static Dossier asking(Dossier dossier, String form) {
        return Dossiers.but(dossier).form(AwardFormId.of(form)).build();
    }

    static PastAward award(String form, int year) {
        return award(form, year, AwardMode.REGULAR);
    }

    static PastAward award(String form, int year, AwardMode mode) {
        return PastAward.builder()
                .form(AwardFormId.of(form))
                .decidedOn(LocalDate.of(year, 12, 20))
                .period(Optional.of(DateWindow.year(year)))
                .mode(Optional.of(mode))
                .build();
    }

    /** One award of the form in each of the years. */
    static PastAward[] awards(String form, int... years) {
        return IntStream.of(years).mapToObj(year -> award(form, year)).toArray(PastAward[]::new);
    }

    /** One award of the form in each year from the first to the last. */
    static PastAward[] awardsFrom(String form, int first, int last) {
        return awards(form, IntStream.rangeClosed(first, last).toArray());
    }

    static PastAward[] both(PastAward[] some, PastAward[] more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(PastAward[]::new);
    }

    static Dossier withHistory(Dossier dossier, PastAward... history) {
        return Dossiers.but(dossier).history(Listing.complete(List.of(history))).build();
    }

    /** The same awards, of which it is not said that there are no others. */
    static Dossier historyOpen(Dossier dossier) {
        return Dossiers.but(dossier)
                .history(new Listing<>(false, dossier.history().items()))
                .build();
    }

    static Listing<YearRating> rated(int year, PerformanceRating rating) {
        return Listing.complete(List.of(new YearRating(year, rating)));
    }

    static Dossier rated(Dossier dossier, PerformanceRating rating) {
        int year = dossier.ratings().items().get(0).year();
        return Dossiers.but(dossier).ratings(rated(year, rating)).build();
    }

    static Dossier unrated(Dossier dossier) {
        return Dossiers.but(dossier).ratings(Listing.complete(List.of())).build();
    }

    static Initiative initiative(Reach reach, int year) {
        return new Initiative(AchievementId.of("I-1"), InitiativeKind.INITIATIVE, reach, LocalDate.of(year, 10, 1));
    }

    static Dossier withInitiative(Dossier dossier, Reach reach, int year) {
        return Dossiers.but(dossier)
                .initiatives(Listing.complete(List.of(initiative(reach, year))))
                .build();
    }

    static Dossier withoutInitiative(Dossier dossier) {
        return Dossiers.but(dossier).initiatives(Listing.complete(List.of())).build();
    }

    /** No initiative, and nobody says that there is none. */
    static Dossier initiativesOpen(Dossier dossier) {
        return Dossiers.but(dossier).initiatives(Listing.unknown()).build();
    }

    static Dossier staffed(Dossier dossier, UnaryOperator<StaffBuilder> otherwise) {
        Staff staff = dossier.staff().orElseThrow();
        return Dossiers.but(dossier)
                .staff(Optional.of(otherwise.apply(StaffBuilder.builder(staff)).build()))
                .build();
    }

    static Dossier unstaffed(Dossier dossier) {
        return Dossiers.but(dossier).staff(Optional.empty()).build();
    }

    static Dossier unregistered(Dossier dossier) {
        return RuleCase.registered(dossier, false);
    }
}
