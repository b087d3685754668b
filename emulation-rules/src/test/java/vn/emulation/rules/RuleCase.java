package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/**
 * Two dossiers that differ in a single fact, of which a rule fires on one.
 *
 * @param rule the rule's id, without its plan
 * @param fires the dossier on which it fires
 * @param twin the dossier on which it does not
 */
record RuleCase(String rule, Dossier fires, Dossier twin) {

    @Override
    public String toString() {
        return rule;
    }

    static Dossier achieved(Dossier dossier, String from, String before) {
        return achieved(dossier, Optional.of(from), before);
    }

    static Dossier achieved(Dossier dossier, Optional<String> from, String before) {
        DateWindow period = new DateWindow(from.map(LocalDate::parse), Dossiers.day(before));
        return Dossiers.but(dossier)
                .achievements(Listing.complete(List.of(Dossiers.achievement(period))))
                .build();
    }

    static Dossier withoutAchievements(Dossier dossier) {
        return Dossiers.but(dossier).achievements(Listing.complete(List.of())).build();
    }

    static Dossier withOpenAchievements(Dossier dossier) {
        List<Achievement> listed = dossier.achievements().items();
        return Dossiers.but(dossier).achievements(new Listing<>(false, listed)).build();
    }

    static Dossier unproved(Dossier dossier, String criterion) {
        return assessed(dossier, Dossiers.score(criterion, Assessment.MET));
    }

    static Dossier failed(Dossier dossier, String criterion) {
        return assessed(dossier, Dossiers.score(criterion, Assessment.NOT_MET, "E-1"));
    }

    private static Dossier assessed(Dossier dossier, CriterionScore score) {
        return Dossiers.but(dossier)
                .criteria(dossier.criteria().stream()
                        .map(other -> other.criterion().equals(score.criterion()) ? score : other)
                        .toList())
                .build();
    }

    static Dossier ofUnit(Dossier dossier, String unit) {
        return Dossiers.but(dossier)
                .nominee(new Collective(
                        Dossiers.NOMINEE, UnitId.of(unit), "Hospital", OptionalInt.empty(), OptionalInt.empty()))
                .build();
    }

    static Dossier ofHousehold(Dossier dossier) {
        return Dossiers.but(dossier)
                .nominee(new Household(Dossiers.NOMINEE, Dossiers.HOSPITAL))
                .build();
    }

    static Dossier employed(Dossier dossier, Employment employment) {
        return Dossiers.but(dossier).nominee(Dossiers.individual(employment)).build();
    }

    static Dossier employedSomehow(Dossier dossier) {
        return Dossiers.but(dossier)
                .nominee(Dossiers.individual(Optional.empty()))
                .build();
    }

    static Dossier notOffered(Dossier dossier) {
        return Dossiers.but(dossier).form(AwardFormId.of("labour-medal")).build();
    }

    static Dossier withoutReceipt(Dossier dossier) {
        return Dossiers.but(dossier).receivedOn(Optional.empty()).build();
    }

    static Dossier registered(Dossier dossier, boolean registered) {
        return Dossiers.but(dossier).registered(Optional.of(registered)).build();
    }

    static Dossier withoutFirstDocument(Dossier dossier) {
        List<Document> documents = dossier.documents().items();
        return Dossiers.but(dossier)
                .documents(Listing.complete(documents.subList(1, documents.size())))
                .build();
    }
}
