package vn.emulation.rules.internal.fact;

import vn.emulation.dossier.AbsenceKind;

/** What rules read of how a person came to work and was away from it. */
public interface CareerFacts extends DossierPart {

    private long absentDays(AbsenceKind kind) {
        return walk(view().career().absencesListed()).career().absentDays(kind);
    }

    private CareerView moves() {
        return walk(view().career().transfersListed()).career();
    }

    /** Returns whether the first day of work is known. */
    default boolean isCareerKnown() {
        return read().career().joinedOn().isPresent();
    }

    /** Returns the whole months from the first day of work to the end of the round's period. */
    default long getEmployedMonths() {
        return read().career().employedMonths();
    }

    /** Returns whether the list of times away from work is complete. */
    default boolean isAbsencesComplete() {
        return read().career().absencesComplete();
    }

    /** Returns the working days of leave in the round's period. */
    default long getLeaveDays() {
        return absentDays(AbsenceKind.LEAVE);
    }

    /** Returns the working days of maternity leave in the round's period. */
    default long getMaternityDays() {
        return absentDays(AbsenceKind.MATERNITY);
    }

    /** Returns the working days of treatment in the round's period. */
    default long getTreatmentDays() {
        return absentDays(AbsenceKind.TREATMENT);
    }

    /** Returns the working days of training in the round's period. */
    default long getTrainingDays() {
        return absentDays(AbsenceKind.TRAINING);
    }

    /** Returns whether a course in the round's period was not passed well. */
    default boolean isTrainingFailed() {
        return walk(view().career().absencesListed()).career().trainingFailed();
    }

    /** Returns whether the list of moves between units is complete. */
    default boolean isTransfersComplete() {
        return read().career().transfersComplete();
    }

    /** Returns the whole months of the round's period at the unit that was left in it. */
    default long getMonthsAtFormerUnit() {
        return moves().monthsAtFormerUnit();
    }

    /** Returns whether the unit that was left in the round's period has not given its opinion. */
    default boolean isFormerOpinionMissing() {
        return moves().formerOpinionMissing();
    }
}
