package vn.emulation.rules.internal.proof;

import java.util.List;
import java.util.Set;

/**
 * How the counts of awards received before hang together.
 *
 * @param known what is known
 */
record HistoryLaws(Conjunction known) {

    /** Counts of awards of the form that is their first argument. */
    private static final Set<String> PARTS =
            Set.of("awardsInARow", "awardsInARowBefore", "awardsWithin", "awardsSince", "awardsUnclear");

    void apply() {
        known.ordered().forEach(slot -> {
            if (PARTS.contains(slot.word())) {
                atMost(slot, new Slot("awardCount", slot.arguments().subList(0, 1)), 0);
            }
            if (slot.word().equals("awardsInARow") || slot.word().equals("ratedInARow")) {
                atMost(slot, new Slot(slot.word() + "Before", slot.arguments()), 1);
            }
            if (slot.word().equals("awardsWithin") || slot.word().equals("initiativesWithin")) {
                within(slot);
            }
        });
    }

    private void atMost(Slot part, Slot whole, long more) {
        if (known.bounds().has(whole)) {
            known.exceedsAtMost(part, whole, more);
        }
    }

    /** What lies in fewer years lies in more of them. */
    private void within(Slot narrow) {
        List<Object> given = narrow.arguments();
        if (given.get(1) instanceof Long years) {
            if (years <= 0) {
                known.atMost(narrow, 0);
            }
            known.ordered().stream()
                    .filter(wide -> wide.word().equals(narrow.word())
                            && wide.arguments().get(0).equals(given.get(0))
                            && wide.arguments().get(1) instanceof Long more
                            && more >= years)
                    .forEach(wide -> known.exceedsAtMost(narrow, wide, 0));
        }
    }
}
