package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.Words.field;

import java.util.List;

/** What a rule may look at in how a person came to work and was away from it. */
final class CareerWords {

    private static final Field CAREER_KNOWN = field("careerKnown", BOOLEAN, DossierFact::isCareerKnown);
    static final Words ALL = Words.of(
            List.of(
                    CAREER_KNOWN,
                    field("employedMonths", NUMBER, DossierFact::getEmployedMonths)
                            .guardedBy(CAREER_KNOWN)
                            .needing(NeedTarget.CAREER),
                    field("absencesComplete", BOOLEAN, DossierFact::isAbsencesComplete),
                    field("leaveDays", NUMBER, DossierFact::getLeaveDays),
                    field("maternityDays", NUMBER, DossierFact::getMaternityDays),
                    field("treatmentDays", NUMBER, DossierFact::getTreatmentDays),
                    field("trainingDays", NUMBER, DossierFact::getTrainingDays),
                    field("trainingFailed", BOOLEAN, DossierFact::isTrainingFailed),
                    field("transfersComplete", BOOLEAN, DossierFact::isTransfersComplete),
                    field("monthsAtFormerUnit", NUMBER, DossierFact::getMonthsAtFormerUnit),
                    field("formerOpinionMissing", BOOLEAN, DossierFact::isFormerOpinionMissing)),
            List.of());

    private CareerWords() {}
}
