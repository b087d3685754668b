package vn.emulation.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * A time in which a person was away from work (thời gian nghỉ).
 *
 * @param kind why
 * @param period from when until when
 * @param workingDays how many working days that took, from 0
 * @param passedWell whether a course was passed with at least a fair result (khá trở lên), empty when that is not stated
 *     or this is no course
 */
@RecordBuilder
public record Absence(AbsenceKind kind, DateWindow period, int workingDays, Optional<Boolean> passedWell) {

    /**
     * Validates the days and the result.
     *
     * @throws vn.emulation.validation.InvalidValueException if the days are below 0, or what is no course has a result
     */
    public Absence {
        Validation.start()
                .check(workingDays >= 0, "absence.days", workingDays)
                .check(passedWell.isEmpty() || kind == AbsenceKind.TRAINING, "absence.result", kind)
                .orThrow();
    }
}
