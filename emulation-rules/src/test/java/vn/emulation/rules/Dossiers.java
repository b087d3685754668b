package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/** Dossiers with nothing missing, each eligible as it stands, and ways to vary them. */
final class Dossiers {

    static final AwardFormId MERIT = AwardFormId.of("provincial-merit-certificate");
    static final UnitId HOSPITAL = UnitId.of("hospital");
    static final NomineeId NOMINEE = NomineeId.of("nominee");

    private Dossiers() {}

    /** A hospital, put forward for the yearly award of administrative reform of 2026. */
    static Dossier reform() {
        return reform("annual-2026");
    }

    /** A hospital, put forward in a round of administrative reform; the round's id ends with its year. */
    static Dossier reform(String round) {
        String year = year(round);
        return blank("ar-2023-2030", round)
                .receivedOn(day(year + "-09-30"))
                .documents(documents("proposal-letter", "achievement-report", "meeting-minutes", "criteria-evidence"))
                .achievements(achieved(year.equals("2023") ? "2023-10-14" : year + "-02-01", year + "-10-15"))
                .criteria(met("II.1", "II.2", "II.3", "II.4"))
                .build();
    }

    /** A hospital, put forward in a round of the campaign for the poor; the round's id ends with its year. */
    static Dossier poor(String round) {
        String year = year(round);
        return blank("poor-2021-2025", round)
                .receivedOn(day(year + "-11-30"))
                .documents(documents("proposal-letter", "achievement-report", "meeting-minutes"))
                .achievements(achieved(year + "-09-01", year + "-11-01"))
                .criteria(met("outstanding"))
                .build();
    }

    private static String year(String round) {
        return round.substring(round.lastIndexOf('-') + 1);
    }

    /** A hospital that sends nothing but its name. */
    static DossierBuilder blank(String campaign, String round) {
        return Dossier.builder()
                .id(DossierId.of("D-1"))
                .campaign(CampaignId.of(campaign))
                .round(RoundId.of(round))
                .nominee(collective())
                .form(MERIT)
                .receivedOn(Optional.empty())
                .registered(Optional.empty())
                .documents(Listing.unknown())
                .achievements(Listing.unknown())
                .criteria(List.of())
                .history(Listing.unknown())
                .conduct(Listing.unknown())
                .votes(List.of())
                .rank(Optional.empty());
    }

    /** Starts a variation of a dossier. */
    static DossierBuilder but(Dossier dossier) {
        return DossierBuilder.builder(dossier);
    }

    static Dossier named(Dossier dossier, String id) {
        return but(dossier).id(DossierId.of(id)).build();
    }

    static Dossier received(Dossier dossier, String day) {
        return but(dossier).receivedOn(day(day)).build();
    }

    static Dossier ranked(Dossier dossier, int position) {
        Rank rank = new Rank(position, "Council", LocalDate.parse("2026-10-20"));
        return but(dossier).rank(Optional.of(rank)).build();
    }

    static Nominee collective() {
        return new Collective(NOMINEE, HOSPITAL, "Hospital", OptionalInt.empty(), OptionalInt.empty());
    }

    static Individual individual(Employment employment) {
        return individual(Optional.of(employment));
    }

    static Individual individual(Optional<Employment> employment) {
        return new Individual(NOMINEE, HOSPITAL, employment, Optional.empty(), Optional.empty());
    }

    static Listing<Document> documents(String... types) {
        return Listing.complete(
                Stream.of(types).map(DocumentTypeId::of).map(Document::of).toList());
    }

    static Listing<Achievement> achieved(String from, String before) {
        return Listing.complete(List.of(achievement(DateWindow.of(LocalDate.parse(from), LocalDate.parse(before)))));
    }

    static Achievement achievement(DateWindow period) {
        return new Achievement(AchievementId.of("A-1"), "Shorter queues", period);
    }

    static List<CriterionScore> met(String... criteria) {
        return Stream.of(criteria)
                .map(criterion -> score(criterion, Assessment.MET, "E-1"))
                .toList();
    }

    static CriterionScore score(String criterion, Assessment assessment, String... evidence) {
        return new CriterionScore(CriterionId.of(criterion), assessment, Optional.empty(), List.of(evidence));
    }

    static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
