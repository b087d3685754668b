package vn.emulation.statistics;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.time.DateWindow;

/** How long a campaign lasts, as form 0601 tells it; "1 year" is exactly one, to the day. */
enum Duration {
    UNDER_ONE_YEAR,
    ONE_YEAR,
    UNDER_THREE_YEARS,
    UNDER_FIVE_YEARS,
    FIVE_YEARS_OR_LONGER;

    static Optional<Duration> of(DateWindow window) {
        return window.from().flatMap(from -> window.before().map(before -> between(from, before)));
    }

    private static Duration between(LocalDate from, LocalDate before) {
        LocalDate year = from.plusYears(1);
        if (before.isBefore(year)) {
            return UNDER_ONE_YEAR;
        }
        if (before.isEqual(year)) {
            return ONE_YEAR;
        }
        if (before.isBefore(from.plusYears(3))) {
            return UNDER_THREE_YEARS;
        }
        return before.isBefore(from.plusYears(5)) ? UNDER_FIVE_YEARS : FIVE_YEARS_OR_LONGER;
    }
}
