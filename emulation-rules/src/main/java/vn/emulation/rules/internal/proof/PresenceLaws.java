package vn.emulation.rules.internal.proof;

import java.util.List;
import java.util.OptionalLong;

/**
 * What is there only where something else is, such as a row of years that ends in the round's only where that year counts.
 *
 * @param known what is known
 */
record PresenceLaws(Conjunction known) {

    private static final Slot RATING_KNOWN = Slot.of("ratingKnown");

    void apply() {
        onlyWith("authorityCompetent", "formProvided");
        onlyWith("formProvided", "regimeKnown");
        onlyWith("launchDaysKnown", "launchKnown");
        known.ordered().forEach(slot -> {
            switch (slot.word()) {
                case "ratedInARow" -> {
                    ratedRow(slot);
                    row(slot);
                }
                case "awardsInARow" -> {
                    row(slot);
                    within(slot, 0);
                }
                case "awardsInARowBefore" -> within(slot, 1);
                case "awardsSince" -> since(slot);
                default -> {}
            }
        });
    }

    private void onlyWith(String part, String whole) {
        if (known.unordered().contains(Slot.of(part))) {
            if (known.isOnly(Slot.of(part), true)) {
                known.restrict(Slot.of(whole), ValueSet.only(List.of(true)));
            } else if (known.isOnly(Slot.of(whole), false)) {
                known.restrict(Slot.of(part), ValueSet.only(List.of(false)));
            }
        }
    }

    private boolean isSome(Slot count) {
        return known.least(count).orElse(0) > 0;
    }

    private void ratedRow(Slot row) {
        if (isSome(row)) {
            known.restrict(RATING_KNOWN, ValueSet.only(List.of(true)));
        } else if (known.isOnly(RATING_KNOWN, false)) {
            known.atMost(row, 0);
        }
    }

    /** Where the round's year counts, the row is one longer than that up to the year before; else there is none. */
    private void row(Slot row) {
        Slot before = new Slot(row.word() + "Before", row.arguments());
        if (!known.bounds().has(before)) {
            return;
        }
        OptionalLong longer = known.bounds().most(row, before);
        if (isSome(row)) {
            known.exceedsAtMost(before, row, -1);
        } else if (longer.isPresent() && longer.getAsLong() <= 0) {
            known.atMost(row, 0);
        }
    }

    /** The years of a row that ends so many years ago are among those that lie no longer back. */
    private void within(Slot row, int ago) {
        long length = known.least(row).orElse(0);
        known.ordered().stream()
                .filter(slot -> slot.word().equals("awardsWithin")
                        && slot.arguments().get(0).equals(row.arguments().get(0)))
                .forEach(slot -> {
                    if (slot.arguments().get(1) instanceof Long years) {
                        known.atLeast(slot, Math.min(length, years - ago));
                    }
                });
    }

    /** Nothing is since the last of an award that was never received. */
    private void since(Slot since) {
        Slot last = new Slot("awardCount", since.arguments().subList(1, 2));
        if (!known.bounds().has(last)) {
            return;
        }
        if (isSome(since)) {
            known.atLeast(last, 1);
        } else if (known.most(last).equals(OptionalLong.of(0))) {
            known.atMost(since, 0);
        }
    }
}
