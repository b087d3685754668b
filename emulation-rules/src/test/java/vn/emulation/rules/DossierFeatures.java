package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/** What can be special about a dossier. */
final class DossierFeatures {

    private DossierFeatures() {}

    static Predicate<Dossier> received(String day) {
        return dossier -> dossier.receivedOn().equals(Optional.of(LocalDate.parse(day)));
    }

    static Predicate<Dossier> receivedUnknown() {
        return dossier -> dossier.receivedOn().isEmpty();
    }

    static Predicate<Dossier> kind(NomineeKind kind) {
        return dossier -> dossier.nominee().kind() == kind;
    }

    static Predicate<Dossier> employment(Optional<Employment> employment) {
        return dossier -> dossier.nominee() instanceof Individual individual
                && individual.employment().equals(employment);
    }

    static Predicate<Dossier> employment(Employment employment) {
        return employment(Optional.of(employment));
    }

    static Predicate<Dossier> unit(String unit) {
        return dossier -> dossier.nominee().unitId().equals(UnitId.of(unit));
    }

    static Predicate<Dossier> form(String form) {
        return dossier -> dossier.form().equals(AwardFormId.of(form));
    }

    static Predicate<Dossier> registered(Optional<Boolean> registered) {
        return dossier -> dossier.registered().equals(registered);
    }

    static Predicate<Dossier> ranked(boolean ranked) {
        return dossier -> dossier.rank().isPresent() == ranked;
    }

    static Predicate<Dossier> lacks(String document) {
        return dossier ->
                dossier.documents().items().stream().map(Document::type).noneMatch(DocumentTypeId.of(document)::equals);
    }

    static Predicate<Dossier> documentsOpen() {
        return dossier -> !dossier.documents().complete();
    }

    static Predicate<Dossier> achievementsOpen() {
        return dossier -> !dossier.achievements().complete();
    }

    /** The periods of all achievements; a day written as {@code ?} is not known. */
    static Predicate<Dossier> achieved(String... periods) {
        return dossier -> dossier.achievements().items().stream()
                .map(Achievement::period)
                .map(DossierFeatures::text)
                .toList()
                .equals(List.of(periods));
    }

    private static String text(DateWindow period) {
        return period.from().map(LocalDate::toString).orElse("?")
                + ".."
                + period.before().map(LocalDate::toString).orElse("?");
    }

    static Predicate<Dossier> notMet(String criterion) {
        return assessed(criterion, score -> score.assessment() == Assessment.NOT_MET);
    }

    static Predicate<Dossier> metWithoutEvidence(String criterion) {
        return assessed(
                criterion,
                score ->
                        score.assessment() == Assessment.MET && score.evidence().isEmpty());
    }

    static Predicate<Dossier> unassessed(String criterion) {
        return assessed(criterion, score -> true).negate();
    }

    private static Predicate<Dossier> assessed(String criterion, Predicate<CriterionScore> how) {
        return dossier -> dossier.criteria().stream()
                .filter(score -> score.criterion().equals(CriterionId.of(criterion)))
                .anyMatch(how);
    }
}
