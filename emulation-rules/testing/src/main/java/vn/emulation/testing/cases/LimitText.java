package vn.emulation.testing.cases;

import vn.emulation.decision.RoundLimit;
import vn.emulation.quota.selection.LimitUse;

/** A limit on one line, such as {@code ar-2023-2030/III.2/b2/granted@kind=COLLECTIVE: most 2, of 3, selected 2, binding}. */
final class LimitText {

    private LimitText() {}

    /**
     * The limit's id, which is its rule and pool; its cap and floor; how many it counts, are selected and hang on a tie;
     * and whether it binds: whether it leaves some of those it counts without a place, or keeps a place for one.
     */
    static String of(RoundLimit limit) {
        LimitUse use = limit.use();
        StringBuilder text = new StringBuilder(limit.limit().id()).append(": ");
        use.most().ifPresent(most -> text.append("most ").append(most).append(", "));
        use.least().ifPresent(least -> text.append("least ").append(least).append(", "));
        use.notKnown().ifPresent(what -> text.append("not known (").append(what).append("), "));
        if (use.released() > 0) {
            text.append("released ").append(use.released()).append(", ");
        }
        text.append("of ").append(use.entrants()).append(", selected ").append(use.selected());
        if (use.tied() > 0) {
            text.append(", tied ").append(use.tied());
        }
        return text.append(binds(use) ? ", binding" : ", slack").toString();
    }

    private static boolean binds(LimitUse use) {
        boolean full = use.most().isPresent()
                && use.selected() + use.tied() >= use.most().getAsInt()
                && use.entrants() > use.selected();
        boolean kept = use.least().isPresent()
                && use.least().getAsInt() > 0
                && use.selected() <= use.least().getAsInt();
        return full || kept;
    }
}
