package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.Absence;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.Staff;
import vn.emulation.dossier.Transfer;
import vn.emulation.dossier.YearRating;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.IndividualBuilder;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.time.DateWindow;

/** Dossiers of the test campaign, for 2024, of which everything is known and nothing is none. */
final class CompleteDossiers {

    private CompleteDossiers() {}

    /** An individual's dossier. */
    static Dossier individual() {
        return records(TestCampaign.dossier())
                .nominee(IndividualBuilder.builder(Dossiers.individual(Employment.CADRE))
                        .role(Optional.of(Role.LEADER))
                        .sex(Optional.of(Sex.FEMALE))
                        .build())
                .career(Optional.of(career()))
                .build();
    }

    /** A collective's dossier. */
    static Dossier collective() {
        return records(TestCampaign.dossier())
                .nominee(new Collective(
                        Dossiers.NOMINEE, Dossiers.HOSPITAL, "Team", OptionalInt.of(10), OptionalInt.of(7)))
                .staff(Optional.of(new Staff(10, 10, 8, 2, 2)))
                .establishedOn(Optional.of(LocalDate.parse("2010-05-01")))
                .build();
    }

    private static DossierBuilder records(Dossier dossier) {
        return Dossiers.but(Dossiers.ranked(dossier, 1))
                .registered(Optional.of(true))
                .documents(Dossiers.documents("letter"))
                .criteria(Stream.concat(
                                Dossiers.met("tidy").stream(),
                                Stream.of(
                                        Dossiers.score("law/model", Assessment.MET, "E-1"),
                                        Dossiers.score("law/merit", Assessment.MET, "E-1")))
                        .toList())
                .achievements(achievements())
                .history(history())
                .conduct(conduct())
                .ratings(Listing.complete(IntStream.rangeClosed(2022, 2024)
                        .mapToObj(year -> new YearRating(year, PerformanceRating.EXCELLENT))
                        .toList()))
                .initiatives(Listing.complete(IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> new Initiative(
                                AchievementId.of("I-" + number),
                                InitiativeKind.INITIATIVE,
                                Reach.NATION,
                                LocalDate.parse("2024-06-01")))
                        .toList()))
                .votes(List.of(new CouncilVote(
                        "Council", LocalDate.parse("2024-11-01"), 17, 16, 1, OptionalInt.of(1), Optional.of(true))));
    }

    private static Listing<Achievement> achievements() {
        DateWindow spring = DateWindow.of(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-03-01"));
        return Listing.complete(IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Achievement(AchievementId.of("A-" + number), "Shorter queues", spring))
                .toList());
    }

    /** Of each form an award in each of three years, and two that were revoked. */
    private static Listing<PastAward> history() {
        Stream<PastAward> awards = Stream.of("letter", "provincial-merit-certificate")
                .flatMap(form ->
                        IntStream.of(2024, 2023, 2022, 2022).mapToObj(year -> award(form, LocalDate.of(year, 3, 1))));
        Stream<PastAward> revoked = IntStream.of(1, 2)
                .mapToObj(month -> PastAward.builder()
                        .form(Dossiers.MERIT)
                        .decidedOn(LocalDate.of(2020, month, 1))
                        .revokedOn(Optional.of(LocalDate.of(2021, month, 1)))
                        .build());
        return Listing.complete(Stream.concat(awards, revoked).distinct().toList());
    }

    private static PastAward award(String form, LocalDate day) {
        return PastAward.builder()
                .form(AwardFormId.of(form))
                .decidedOn(day)
                .mode(Optional.of(AwardMode.REGULAR))
                .achievements(Listing.complete(List.of(AchievementId.of("A-1"), AchievementId.of("A-2"))))
                .build();
    }

    private static Listing<ConductRecord> conduct() {
        DateWindow open = DateWindow.startingOn(LocalDate.parse("2024-05-01"));
        DateWindow alsoOpen = DateWindow.startingOn(LocalDate.parse("2024-06-01"));
        return Listing.complete(Stream.of(ConductKind.values())
                .flatMap(kind -> Stream.of(open, alsoOpen).map(period -> conduct(kind, period)))
                .toList());
    }

    private static ConductRecord conduct(ConductKind kind, DateWindow period) {
        return kind == ConductKind.DISCIPLINE
                ? new ConductRecord(kind, period, Optional.of(DisciplineLevel.DISMISSAL))
                : ConductRecord.of(kind, period);
    }

    private static Career career() {
        DateWindow may = DateWindow.of(LocalDate.parse("2024-05-01"), LocalDate.parse("2024-06-01"));
        return new Career(
                Optional.of(LocalDate.parse("2020-01-01")),
                Listing.complete(Stream.of(AbsenceKind.values())
                        .map(kind -> new Absence(
                                kind, may, 20, Optional.of(false).filter(known -> kind == AbsenceKind.TRAINING)))
                        .toList()),
                Listing.complete(
                        List.of(new Transfer(Dossiers.HOSPITAL, LocalDate.parse("2024-09-01"), Optional.of(false)))));
    }
}
