package vn.emulation.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.Staff;
import vn.emulation.dossier.YearRating;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.time.DateWindow;

/** Adds to dossiers what the law asks besides the plan, such that nothing is wrong with it, from draws. */
final class SoundRecord {

    private static final int YEARS = 6;
    private static final int EXCELLENT = 300;
    private static final int LEAST_STAFF = 5;

    private final int year;

    SoundRecord(int year) {
        this.year = year;
    }

    void addTo(DossierBuilder dossier, Dice dice) {
        dossier.history(Listing.complete(List.of()))
                .conduct(Listing.complete(List.of()))
                .ratings(Listing.complete(List.of()))
                .initiatives(Listing.complete(List.of()));
        switch (dossier.nominee().kind()) {
            case INDIVIDUAL -> addWork(dossier, dice);
            case COLLECTIVE -> addYears(dossier, dice);
            case HOUSEHOLD -> {}
        }
    }

    private void addWork(DossierBuilder dossier, Dice dice) {
        rate(dossier, dice);
        LocalDate joined = LocalDate.of(year - YEARS - dice.below(20), 1 + dice.below(12), 1 + dice.below(28));
        dossier.initiatives(Listing.complete(List.of(initiative(dossier, year - 1), initiative(dossier, year))))
                .career(Optional.of(
                        new Career(Optional.of(joined), Listing.complete(List.of()), Listing.complete(List.of()))));
    }

    private void addYears(DossierBuilder dossier, Dice dice) {
        rate(dossier, dice);
        int assessed = dossier.nominee() instanceof Collective collective
                ? collective.members().orElse(LEAST_STAFF)
                : LEAST_STAFF;
        int advanced = assessed - dice.below(1 + assessed / 5);
        dossier.staff(Optional.of(new Staff(assessed, assessed, advanced, 1 + advanced / 10, 0)))
                .establishedOn(Optional.of(LocalDate.of(year - YEARS - dice.below(30), 1 + dice.below(12), 1)));
    }

    /** The titles of earlier years follow their ratings; this year's are still to come. */
    private void rate(DossierBuilder dossier, Dice dice) {
        ImmutableList<YearRating> ratings = IntStream.rangeClosed(year - YEARS + 1, year)
                .mapToObj(each -> new YearRating(
                        each, dice.happens(EXCELLENT) ? PerformanceRating.EXCELLENT : PerformanceRating.GOOD))
                .collect(ImmutableList.toImmutableList());
        NomineeKind kind = dossier.nominee().kind();
        dossier.ratings(Listing.complete(ratings))
                .history(Listing.complete(ratings.stream()
                        .filter(rating -> rating.year() < year)
                        .flatMap(rating -> titles(kind, rating))
                        .toList()));
    }

    private static Stream<PastAward> titles(NomineeKind kind, YearRating rating) {
        boolean isCollective = kind == NomineeKind.COLLECTIVE;
        PastAward each = title(isCollective ? "advanced-collective" : "advanced-worker", rating.year());
        PastAward best = title(isCollective ? "excellent-collective" : "grassroots-emulation-fighter", rating.year());
        return rating.rating() == PerformanceRating.EXCELLENT ? Stream.of(each, best) : Stream.of(each);
    }

    private static PastAward title(String form, int year) {
        return PastAward.builder()
                .form(AwardFormId.of(form))
                .decidedOn(LocalDate.of(year, 12, 20))
                .period(Optional.of(DateWindow.year(year)))
                .mode(Optional.of(AwardMode.REGULAR))
                .achievements(Listing.complete(List.of()))
                .build();
    }

    private static Initiative initiative(DossierBuilder dossier, int year) {
        AchievementId id = AchievementId.of("SK-" + dossier.nominee().id() + "-" + year);
        return new Initiative(id, InitiativeKind.INITIATIVE, Reach.GRASSROOTS, LocalDate.of(year, 3, 10));
    }
}
