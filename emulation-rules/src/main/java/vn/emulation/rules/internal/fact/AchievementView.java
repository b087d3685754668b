package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.util.List;
import vn.emulation.dossier.Achievement;
import vn.emulation.time.DateWindow;

/**
 * Achievements, as rules count them.
 *
 * @param items the achievements
 */
record AchievementView(List<Achievement> items) {

    int overlapping(DateWindow window) {
        int count = 0;
        for (Achievement each : items) {
            if (each.period().overlaps(window)) {
                count++;
            }
        }
        return count;
    }

    int within(LocalDate from, LocalDate before) {
        int count = 0;
        for (Achievement each : items) {
            if (isWithin(each.period(), from, before)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isWithin(DateWindow period, LocalDate from, LocalDate before) {
        return period.from().isPresent()
                && period.before().isPresent()
                && !period.from().get().isBefore(from)
                && !period.before().get().isAfter(before);
    }

    int outside(LocalDate from, LocalDate before) {
        int count = 0;
        for (Achievement each : items) {
            if (startsOutside(each.period(), from, before) || endsOutside(each.period(), from, before)) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsOutside(DateWindow period, LocalDate from, LocalDate before) {
        return period.from()
                .map(day -> day.isBefore(from) || !day.isBefore(before))
                .orElse(false);
    }

    private static boolean endsOutside(DateWindow period, LocalDate from, LocalDate before) {
        return period.before()
                .map(end -> end.isAfter(before) || !end.isAfter(from))
                .orElse(false);
    }
}
