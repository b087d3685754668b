package vn.emulation.prize;

import java.time.LocalDate;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.time.DateWindow;

/**
 * Which prize is asked for.
 *
 * @param form the form of award
 * @param kind the kind of nominee
 * @param decidedOn the day on which the award is decided, in the years 1900 to 2999
 */
public record PrizeQuestion(AwardFormId form, NomineeKind kind, LocalDate decidedOn) {

    /**
     * Validates the day.
     *
     * @throws vn.emulation.validation.InvalidValueException if it lies outside the years 1900 to 2999
     */
    public PrizeQuestion {
        decidedOn = DateWindow.startingOn(decidedOn).from().orElseThrow();
    }
}
