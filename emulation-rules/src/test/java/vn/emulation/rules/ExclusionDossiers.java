package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.Absence;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.CareerBuilder;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PastAwardBuilder;
import vn.emulation.dossier.Transfer;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/** Dossiers of 2024 of persons against whom nothing stands, and ways to vary them. */
final class ExclusionDossiers {

    /** The last day of the law of 2003, of Decree 98/2023 and of Decree 152/2025. */
    static final List<String> LAST_DAYS = List.of("2023-12-31", "2025-06-30", "2026-09-30");

    private ExclusionDossiers() {}

    /** A public employee since 2020, of whom everything is known. */
    static Dossier person(String form, String receivedOn) {
        return Dossiers.blank("green", "annual-2024")
                .nominee(Dossiers.individual(Employment.PUBLIC_EMPLOYEE))
                .form(AwardFormId.of(form))
                .receivedOn(Dossiers.day(receivedOn))
                .achievements(Dossiers.achieved("2024-02-01", "2024-11-01"))
                .history(Listing.complete(List.of()))
                .conduct(Listing.complete(List.of()))
                .career(Optional.of(new Career(
                        Dossiers.day("2020-01-01"), Listing.complete(List.of()), Listing.complete(List.of()))))
                .build();
    }

    static Dossier asking(Dossier dossier, String form) {
        return Dossiers.but(dossier).form(AwardFormId.of(form)).build();
    }

    static Dossier against(Dossier dossier, ConductKind kind, String from, String before) {
        return against(dossier, ConductRecord.of(kind, DateWindow.of(LocalDate.parse(from), LocalDate.parse(before))));
    }

    /** The same dossier, against which something stands that began in 2024 and has not ended. */
    static Dossier against(Dossier dossier, ConductKind kind) {
        return against(dossier, ConductRecord.of(kind, DateWindow.startingOn(LocalDate.parse("2024-05-01"))));
    }

    private static Dossier against(Dossier dossier, ConductRecord standing) {
        return Dossiers.but(dossier)
                .conduct(Listing.complete(List.of(standing)))
                .build();
    }

    static Dossier conductOpen(Dossier dossier) {
        return Dossiers.but(dossier).conduct(Listing.unknown()).build();
    }

    static Dossier achievementsOpen(Dossier dossier) {
        return RuleCase.withOpenAchievements(dossier);
    }

    static Dossier historyOpen(Dossier dossier) {
        return Dossiers.but(dossier).history(Listing.unknown()).build();
    }

    /** The same dossier after one award, a regular one for the work of nothing named. */
    static Dossier after(Dossier dossier, String form, int year, UnaryOperator<PastAwardBuilder> otherwise) {
        PastAward award = PastAward.builder()
                .form(AwardFormId.of(form))
                .decidedOn(LocalDate.of(year, 12, 1))
                .mode(Optional.of(AwardMode.REGULAR))
                .build();
        return Dossiers.but(dossier)
                .history(Listing.complete(
                        List.of(otherwise.apply(PastAwardBuilder.builder(award)).build())))
                .build();
    }

    static Dossier after(Dossier dossier, String form, int year) {
        return after(dossier, form, year, award -> award);
    }

    /** The same dossier after an award for one achievement. */
    static Dossier rewarded(Dossier dossier, String achievement) {
        return after(
                dossier,
                "department-commendation-certificate",
                2023,
                award -> award.achievements(Listing.complete(List.of(AchievementId.of(achievement)))));
    }

    private static Dossier career(Dossier dossier, UnaryOperator<CareerBuilder> otherwise) {
        Career career = dossier.career().orElseThrow();
        return Dossiers.but(dossier)
                .career(Optional.of(
                        otherwise.apply(CareerBuilder.builder(career)).build()))
                .build();
    }

    static Dossier joined(Dossier dossier, String day) {
        return career(dossier, career -> career.joinedOn(Dossiers.day(day)));
    }

    static Dossier joinedSomeDay(Dossier dossier) {
        return career(dossier, career -> career.joinedOn(Optional.empty()));
    }

    static Dossier away(Dossier dossier, AbsenceKind kind, int workingDays) {
        return away(dossier, kind, workingDays, Optional.empty());
    }

    static Dossier away(Dossier dossier, AbsenceKind kind, int workingDays, Optional<Boolean> passedWell) {
        Absence absence = new Absence(
                kind,
                DateWindow.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01")),
                workingDays,
                passedWell);
        return career(dossier, career -> career.absences(Listing.complete(List.of(absence))));
    }

    static Dossier absencesOpen(Dossier dossier) {
        return career(dossier, career -> career.absences(Listing.unknown()));
    }

    static Dossier moved(Dossier dossier, String day, Optional<Boolean> opinion) {
        Transfer move = new Transfer(UnitId.of("school"), LocalDate.parse(day), opinion);
        return career(dossier, career -> career.transfers(Listing.complete(List.of(move))));
    }

    static Dossier movesOpen(Dossier dossier) {
        return career(dossier, career -> career.transfers(Listing.unknown()));
    }

    static Dossier voted(Dossier dossier, int members, int inFavour) {
        return voted(dossier, members, inFavour, OptionalInt.empty(), Optional.of(true));
    }

    static Dossier voted(Dossier dossier, int members, int inFavour, OptionalInt byLetter, Optional<Boolean> secret) {
        return Dossiers.but(dossier)
                .votes(List.of(new CouncilVote(
                        "Council", LocalDate.parse("2024-12-01"), members, inFavour, 0, byLetter, secret)))
                .build();
    }
}
