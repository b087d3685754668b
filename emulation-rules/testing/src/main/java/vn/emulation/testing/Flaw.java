package vn.emulation.testing;

import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.CollectiveBuilder;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.IndividualBuilder;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/** What may be wrong or special with a dossier that is otherwise sound. */
enum Flaw {
    ON_THE_DAY((dossier, dice) -> dossier.receivedOn(october(dossier, 15))),
    LATE((dossier, dice) -> dossier.receivedOn(october(dossier, 16 + dice.below(15)))),
    NO_DAY((dossier, dice) -> dossier.receivedOn(Optional.empty())),
    DOCUMENT_MISSING((dossier, dice) -> dossier.documents(Listing.complete(shorter(dossier.documents(), dice)))),
    DOCUMENTS_OPEN((dossier, dice) -> dossier.documents(new Listing<>(false, shorter(dossier.documents(), dice)))),
    UNIT_UNKNOWN((dossier, dice) -> dossier.nominee(moved(dossier.nominee()))),
    EMPLOYMENT_UNKNOWN((dossier, dice) -> dossier.nominee(employed(dossier, Optional.empty()))),
    CONTRACT_WORKER((dossier, dice) -> dossier.nominee(employed(dossier, Optional.of(Employment.CONTRACT_WORKER)))),
    CADRE((dossier, dice) -> dossier.nominee(employed(dossier, Optional.of(Employment.CADRE)))),
    ACHIEVEMENT_OF_ANOTHER_TIME((dossier, dice) -> dossier.achievements(placed(dossier, true, longAgo()))),
    ACHIEVEMENTS_OPEN((dossier, dice) -> dossier.achievements(placed(dossier, false, longAgo()))),
    ACHIEVEMENT_NOT_DATED((dossier, dice) -> dossier.achievements(placed(dossier, true, notDated()))),
    NO_ACHIEVEMENT((dossier, dice) -> dossier.achievements(Listing.complete(List.of()))),
    CRITERION_NOT_MET((dossier, dice) -> dossier.criteria(assessed(dossier, dice, Assessment.NOT_MET))),
    CRITERION_NOT_SHOWN((dossier, dice) -> dossier.criteria(assessed(dossier, dice, Assessment.MET))),
    NO_CRITERION_MET((dossier, dice) -> dossier.criteria(noneMet(dossier.criteria()))),
    CRITERIA_NOT_ASSESSED((dossier, dice) -> dossier.criteria(List.of())),
    OTHER_FORM((dossier, dice) -> dossier.form(AwardFormId.of("form-of-no-plan"))),
    NOT_REGISTERED((dossier, dice) -> dossier.registered(Optional.of(false))),
    REGISTRATION_UNKNOWN((dossier, dice) -> dossier.registered(Optional.empty())),
    NOT_RANKED((dossier, dice) -> dossier.rank(Optional.empty()));

    @Immutable
    private interface Change {
        void apply(DossierBuilder dossier, Dice dice);
    }

    private static final List<Flaw> ALL = List.of(values());

    private final Change change;

    Flaw(Change change) {
        this.change = change;
    }

    static Flaw draw(Dice dice) {
        return dice.one(ALL);
    }

    void applyTo(DossierBuilder dossier, Dice dice) {
        change.apply(dossier, dice);
    }

    private static Optional<LocalDate> october(DossierBuilder dossier, int day) {
        return dossier.receivedOn().map(received -> LocalDate.of(received.getYear(), 10, day));
    }

    private static List<Document> shorter(Listing<Document> documents, Dice dice) {
        if (documents.items().isEmpty()) {
            return List.of();
        }
        Document dropped = dice.one(documents.items());
        return documents.items().stream()
                .filter(document -> !document.equals(dropped))
                .toList();
    }

    private static Nominee moved(Nominee nominee) {
        UnitId unknown = UnitId.of("unit-of-no-tree");
        if (nominee instanceof Individual individual) {
            return IndividualBuilder.builder(individual).unitId(unknown).build();
        }
        return nominee instanceof Collective collective
                ? CollectiveBuilder.builder(collective).unitId(unknown).build()
                : new Household(nominee.id(), unknown);
    }

    private static Nominee employed(DossierBuilder dossier, Optional<Employment> employment) {
        return dossier.nominee() instanceof Individual individual
                ? IndividualBuilder.builder(individual).employment(employment).build()
                : dossier.nominee();
    }

    private static Listing<Achievement> placed(DossierBuilder dossier, boolean complete, DateWindow period) {
        List<Achievement> placed = dossier.achievements().items().stream()
                .map(achievement -> new Achievement(achievement.id(), achievement.summary(), period))
                .toList();
        return new Listing<>(complete, placed);
    }

    private static DateWindow longAgo() {
        return DateWindow.year(2015);
    }

    private static DateWindow notDated() {
        return new DateWindow(Optional.empty(), Optional.empty());
    }

    private static List<CriterionScore> assessed(DossierBuilder dossier, Dice dice, Assessment assessment) {
        if (dossier.criteria().isEmpty()) {
            return List.of();
        }
        CriterionScore changed = dice.one(dossier.criteria());
        CriterionScore other = new CriterionScore(changed.criterion(), assessment, Optional.empty(), List.of());
        return dossier.criteria().stream()
                .flatMap(score -> Stream.of(score.equals(changed) ? other : score))
                .toList();
    }

    private static List<CriterionScore> noneMet(List<CriterionScore> criteria) {
        return criteria.stream()
                .map(score ->
                        new CriterionScore(score.criterion(), Assessment.NOT_MET, Optional.empty(), score.evidence()))
                .toList();
    }
}
