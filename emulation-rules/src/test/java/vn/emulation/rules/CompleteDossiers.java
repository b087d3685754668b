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

/** Dossiers of the test campaign, for 2024, of which everything is known; whatever is counted is there so many times. */
final class CompleteDossiers {

    private static final LocalDate END = LocalDate.parse("2025-01-01");

    private CompleteDossiers() {}

    /** An individual's dossier. */
    static Dossier individual(int times) {
        return records(times)
                .nominee(IndividualBuilder.builder(Dossiers.individual(Employment.CADRE))
                        .role(Optional.of(Role.LEADER))
                        .sex(Optional.of(Sex.FEMALE))
                        .build())
                .career(Optional.of(career(times)))
                .build();
    }

    /** A collective's dossier. */
    static Dossier collective(int times) {
        return records(times)
                .nominee(new Collective(
                        Dossiers.NOMINEE, Dossiers.HOSPITAL, "Team", OptionalInt.of(10), OptionalInt.of(7)))
                .staff(Optional.of(new Staff(10, 10, 8, times, times)))
                .establishedOn(Optional.of(END.minusYears(times)))
                .build();
    }

    private static DossierBuilder records(int times) {
        return Dossiers.but(Dossiers.ranked(TestCampaign.dossier(), 1))
                .registered(Optional.of(true))
                .documents(Dossiers.documents("letter"))
                .criteria(Stream.concat(
                                Dossiers.met("tidy").stream(),
                                Stream.of("law/model", "law/merit")
                                        .map(id -> Dossiers.score(id, Assessment.MET, "E-1")))
                        .toList())
                .achievements(achievements(times))
                .history(history(times))
                .conduct(conduct(times))
                .ratings(Listing.complete(IntStream.range(0, times)
                        .mapToObj(back -> new YearRating(2024 - back, PerformanceRating.EXCELLENT))
                        .toList()))
                .initiatives(Listing.complete(IntStream.range(0, times)
                        .mapToObj(number -> new Initiative(
                                AchievementId.of("I-" + number),
                                InitiativeKind.INITIATIVE,
                                Reach.NATION,
                                LocalDate.parse("2024-06-01")))
                        .toList()))
                .votes(List.of(new CouncilVote(
                        "Council", LocalDate.parse("2024-11-01"), 17, 16, 1, OptionalInt.of(1), Optional.of(true))));
    }

    private static Listing<Achievement> achievements(int times) {
        DateWindow spring = DateWindow.of(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-03-01"));
        return Listing.complete(IntStream.range(0, times)
                .mapToObj(number -> new Achievement(AchievementId.of("A-" + number), "Shorter queues", spring))
                .toList());
    }

    /** Of each form an award in each of so many years, each of which rewarded all, and as many that were revoked. */
    private static Listing<PastAward> history(int times) {
        List<AchievementId> rewarded = IntStream.range(0, times)
                .mapToObj(number -> AchievementId.of("A-" + number))
                .toList();
        Stream<PastAward> awards = Stream.of("letter", "provincial-merit-certificate")
                .flatMap(form -> IntStream.range(0, times)
                        .mapToObj(back -> PastAward.builder()
                                .form(AwardFormId.of(form))
                                .decidedOn(LocalDate.of(2024 - back, 3, 1))
                                .mode(Optional.of(AwardMode.REGULAR))
                                .achievements(Listing.complete(rewarded))
                                .build()));
        Stream<PastAward> revoked = IntStream.range(0, times)
                .mapToObj(month -> LocalDate.of(2020, 1 + month, 1))
                .map(day -> PastAward.builder()
                        .form(Dossiers.MERIT)
                        .decidedOn(day)
                        .revokedOn(Optional.of(day))
                        .build());
        return Listing.complete(Stream.concat(awards, revoked).toList());
    }

    /** What began in May and still lasts. */
    private static Listing<ConductRecord> conduct(int times) {
        return Listing.complete(Stream.of(ConductKind.values())
                .flatMap(kind -> IntStream.range(0, times)
                        .mapToObj(index -> DateWindow.startingOn(LocalDate.of(2024, 5, 1 + index)))
                        .map(period -> new ConductRecord(
                                kind,
                                period,
                                Optional.of(DisciplineLevel.DISMISSAL)
                                        .filter(level -> kind == ConductKind.DISCIPLINE))))
                .toList());
    }

    private static Career career(int times) {
        DateWindow may = DateWindow.of(LocalDate.parse("2024-05-01"), LocalDate.parse("2024-06-01"));
        LocalDate moved = LocalDate.parse("2024-01-01").plusMonths(times);
        return new Career(
                Optional.of(END.minusMonths(times == 0 ? 0 : times + 11L)),
                Listing.complete(Stream.of(AbsenceKind.values())
                        .map(kind -> new Absence(
                                kind,
                                may,
                                times,
                                Optional.of(times == 0).filter(known -> kind == AbsenceKind.TRAINING)))
                        .toList()),
                times == 0
                        ? Listing.complete(List.of())
                        : Listing.complete(List.of(new Transfer(Dossiers.HOSPITAL, moved, Optional.of(false)))));
    }
}
