package vn.emulation.time;

import java.time.LocalDate;
import vn.emulation.validation.Validation;

/** The years a date of the model may have, so that a far date standing for "none" and a mistyped year are refused. */
final class PlausibleYears {

    static final int FIRST = 1900;
    static final int LAST = 2999;

    private PlausibleYears() {}

    static void check(Validation validation, LocalDate date) {
        validation.check(date.getYear() >= FIRST && date.getYear() <= LAST, "time.date.range", date, FIRST, LAST);
    }
}
