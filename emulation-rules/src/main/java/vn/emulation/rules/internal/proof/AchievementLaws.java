package vn.emulation.rules.internal.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * How the counts of achievements within and outside of windows hang together.
 *
 * @param known what is known
 */
record AchievementLaws(Conjunction known) {

    static final String WITHIN = "achievementsWithin";
    static final String OUTSIDE = "achievementsOutside";
    private static final Slot ALL = Slot.of("achievementCount");

    void apply() {
        List<Slot> within = of(WITHIN);
        List<Slot> outside = of(OUTSIDE);
        within.stream().filter(AchievementLaws::holdsNoDay).forEach(slot -> known.atMost(slot, 0));
        within.forEach(narrow -> within.stream()
                .filter(wide -> isPart(narrow, wide))
                .forEach(wide -> known.exceedsAtMost(narrow, wide, 0)));
        outside.forEach(narrow -> outside.stream()
                .filter(wide -> isPart(narrow, wide))
                .forEach(wide -> known.exceedsAtMost(wide, narrow, 0)));
        within.forEach(narrow ->
                outside.stream().filter(wide -> isPart(narrow, wide)).forEach(wide -> disjoint(narrow, wide)));
    }

    private List<Slot> of(String word) {
        return known.ordered().stream().filter(slot -> slot.word().equals(word)).toList();
    }

    private static boolean holdsNoDay(Slot slot) {
        return slot.arguments().get(0) instanceof LocalDate from
                && slot.arguments().get(1) instanceof LocalDate before
                && !from.isBefore(before);
    }

    private static boolean isPart(Slot narrow, Slot wide) {
        return narrow.arguments().equals(wide.arguments())
                || (narrow.arguments().get(0) instanceof LocalDate from
                        && narrow.arguments().get(1) instanceof LocalDate before
                        && wide.arguments().get(0) instanceof LocalDate wideFrom
                        && wide.arguments().get(1) instanceof LocalDate wideBefore
                        && !from.isBefore(wideFrom)
                        && !before.isAfter(wideBefore));
    }

    /** None lies within a window and outside of a wider one: the two counts share the whole. */
    private void disjoint(Slot within, Slot outside) {
        if (known.bounds().has(ALL)) {
            share(within, outside);
            share(outside, within);
        }
    }

    private void share(Slot one, Slot other) {
        OptionalLong left = known.bounds().most(ALL, other);
        if (left.isPresent()) {
            known.atMost(one, left.getAsLong());
        }
    }
}
