package vn.emulation.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.validation.Validation;

/**
 * That no day can be told, and why (chưa xác định được ngày).
 *
 * @param reason why
 * @param missingYear the year that the work calendar lacks; present exactly when that is the reason
 * @param notBefore a day that the last day certainly does not precede, empty where nothing tells
 */
public record Undated(UndatedReason reason, Optional<Integer> missingYear, Optional<LocalDate> notBefore) {

    /**
     * Validates the reason.
     *
     * @throws vn.emulation.validation.InvalidValueException unless a missing year is named exactly for want of one
     */
    public Undated {
        Validation.start()
                .check(
                        missingYear.isPresent() == (reason == UndatedReason.CALENDAR_YEAR_MISSING),
                        "schedule.undated",
                        reason,
                        missingYear.map(String::valueOf).orElse(""))
                .orThrow();
    }

    /** Returns the want of a year of the work calendar. */
    public static Undated missing(int year, LocalDate notBefore) {
        return new Undated(UndatedReason.CALENDAR_YEAR_MISSING, Optional.of(year), Optional.of(notBefore));
    }

    /** Returns another reason, of which nothing tells how early the day can be. */
    public static Undated of(UndatedReason reason) {
        return new Undated(reason, Optional.empty(), Optional.empty());
    }

    /** Returns another reason, with a day that the last day certainly does not precede. */
    public static Undated of(UndatedReason reason, LocalDate notBefore) {
        return new Undated(reason, Optional.empty(), Optional.of(notBefore));
    }
}
