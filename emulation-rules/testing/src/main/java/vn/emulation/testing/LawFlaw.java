package vn.emulation.testing;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.Absence;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.CareerBuilder;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PastAwardBuilder;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Staff;
import vn.emulation.dossier.StaffBuilder;
import vn.emulation.dossier.Transfer;
import vn.emulation.dossier.YearRating;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/** What the law may find wrong or special with a dossier that is otherwise sound; what a nominee lacks stays as it is. */
enum LawFlaw {
    HISTORY_OPEN((dossier, year) ->
            dossier.history(new Listing<>(false, dossier.history().items()))),
    REWARDED_BEFORE((dossier, year) -> dossier.history(rewarded(dossier, year))),
    AWARD_REVOKED((dossier, year) -> dossier.history(lastRevoked(dossier.history()))),
    CONDUCT_OPEN((dossier, year) -> dossier.conduct(Listing.unknown())),
    UNDER_INVESTIGATION((dossier, year) -> dossier.conduct(pending(ConductKind.INVESTIGATION, year))),
    COMPLAINED_OF((dossier, year) -> dossier.conduct(pending(ConductKind.COMPLAINT, year))),
    ALLEGED_IN_THE_PRESS((dossier, year) -> dossier.conduct(pending(ConductKind.PRESS_ALLEGATION, year))),
    DISCIPLINE_REVIEWED((dossier, year) -> dossier.conduct(pending(ConductKind.DISCIPLINE_REVIEW, year))),
    REPRIMANDED((dossier, year) -> dossier.conduct(disciplined(DisciplineLevel.REPRIMAND, year))),
    WARNED((dossier, year) -> dossier.conduct(disciplined(DisciplineLevel.WARNING, year))),
    DISCIPLINE_SERVED((dossier, year) -> dossier.conduct(disciplined(DisciplineLevel.WARNING, year - 3))),
    FINED((dossier, year) -> dossier.conduct(pending(ConductKind.ADMINISTRATIVE_FINE, year))),
    FALSE_STATEMENT((dossier, year) -> dossier.conduct(pending(ConductKind.FALSE_STATEMENT, year))),
    RATED_LOW((dossier, year) -> dossier.ratings(ratedThisYear(dossier.ratings(), year))),
    NOT_RATED((dossier, year) -> dossier.ratings(Listing.unknown())),
    NO_INITIATIVE((dossier, year) -> dossier.initiatives(Listing.complete(List.of()))),
    RECRUIT(LawFlaw::recruited),
    ON_LEAVE((dossier, year) -> absent(dossier, AbsenceKind.LEAVE, year, Optional.empty())),
    ON_MATERNITY_LEAVE((dossier, year) -> absent(dossier, AbsenceKind.MATERNITY, year, Optional.empty())),
    COURSE_FAILED((dossier, year) -> absent(dossier, AbsenceKind.TRAINING, year, Optional.of(false))),
    MOVED((dossier, year) -> dossier.career(dossier.career().map(career -> moved(career, year)))),
    CAREER_UNKNOWN((dossier, year) -> dossier.career(Optional.empty())),
    STAFF_UNKNOWN((dossier, year) -> dossier.staff(Optional.empty())),
    STAFF_WARNED((dossier, year) -> dossier.staff(dossier.staff().map(LawFlaw::oneWarned))),
    FOUNDED_LATELY(
            (dossier, year) -> dossier.establishedOn(dossier.establishedOn().map(day -> LocalDate.of(year, 5, 1))));

    @Immutable
    private interface Change {
        void apply(DossierBuilder dossier, int year);
    }

    private static final List<LawFlaw> ALL = List.of(values());

    private final Change change;

    LawFlaw(Change change) {
        this.change = change;
    }

    static LawFlaw draw(Dice dice) {
        return dice.one(ALL);
    }

    /** Changes a dossier of a round of the year. */
    void applyTo(DossierBuilder dossier, int year) {
        change.apply(dossier, year);
    }

    private static Listing<PastAward> rewarded(DossierBuilder dossier, int year) {
        ImmutableList<AchievementId> achievements =
                dossier.achievements().items().stream().map(Achievement::id).collect(ImmutableList.toImmutableList());
        PastAward award = PastAward.builder()
                .form(dossier.form())
                .decidedOn(LocalDate.of(year, 7, 1))
                .mode(Optional.of(AwardMode.SUDDEN))
                .achievements(Listing.complete(achievements))
                .build();
        return Listing.complete(Stream.concat(dossier.history().items().stream(), Stream.of(award))
                .toList());
    }

    private static Listing<PastAward> lastRevoked(Listing<PastAward> history) {
        List<PastAward> awards = history.items();
        if (awards.isEmpty()) {
            return history;
        }
        PastAward last = awards.get(awards.size() - 1);
        PastAward revoked = PastAwardBuilder.builder(last)
                .revokedOn(Optional.of(last.decidedOn().plusDays(120)))
                .build();
        return new Listing<>(
                history.complete(),
                Stream.concat(awards.stream().limit(awards.size() - 1L), Stream.of(revoked))
                        .toList());
    }

    private static Listing<ConductRecord> pending(ConductKind kind, int year) {
        return Listing.complete(List.of(ConductRecord.of(kind, DateWindow.startingOn(LocalDate.of(year, 8, 1)))));
    }

    private static Listing<ConductRecord> disciplined(DisciplineLevel level, int year) {
        LocalDate from = LocalDate.of(year, 2, 1);
        DateWindow served = DateWindow.of(from, from.plusYears(1));
        return Listing.complete(List.of(new ConductRecord(ConductKind.DISCIPLINE, served, Optional.of(level))));
    }

    private static Listing<YearRating> ratedThisYear(Listing<YearRating> ratings, int year) {
        return new Listing<>(
                ratings.complete(),
                ratings.items().stream()
                        .map(each -> each.year() == year ? new YearRating(year, PerformanceRating.NOT_COMPLETED) : each)
                        .toList());
    }

    /** Nobody was rated or honoured before the first day of work. */
    private static void recruited(DossierBuilder dossier, int year) {
        if (dossier.career().isPresent()) {
            Career career = dossier.career().get();
            Optional<LocalDate> joined = Optional.of(LocalDate.of(year, 5, 4));
            dossier.career(Optional.of(new Career(joined, career.absences(), career.transfers())))
                    .history(Listing.complete(List.of()))
                    .initiatives(Listing.complete(List.of()))
                    .ratings(Listing.complete(dossier.ratings().items().stream()
                            .filter(rating -> rating.year() == year)
                            .toList()));
        }
    }

    private static void absent(DossierBuilder dossier, AbsenceKind kind, int year, Optional<Boolean> passedWell) {
        LocalDate from = LocalDate.of(year, 3, 2);
        Absence absence = new Absence(kind, DateWindow.of(from, from.plusDays(80)), 57, passedWell);
        dossier.career(dossier.career()
                .map(career -> CareerBuilder.builder(career)
                        .absences(Listing.complete(List.of(absence)))
                        .build()));
    }

    private static Career moved(Career career, int year) {
        Transfer transfer = new Transfer(UnitId.of("former-unit"), LocalDate.of(year, 4, 1), Optional.empty());
        return CareerBuilder.builder(career)
                .transfers(Listing.complete(List.of(transfer)))
                .build();
    }

    private static Staff oneWarned(Staff staff) {
        return StaffBuilder.builder(staff).warned(1).build();
    }
}
