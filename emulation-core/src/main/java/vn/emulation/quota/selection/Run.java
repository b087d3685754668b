package vn.emulation.quota.selection;

import vn.emulation.quota.selection.internal.KernelOutcome;
import vn.emulation.quota.selection.internal.RankedRows;

/**
 * What a kernel made of a component, ranked in one way.
 *
 * @param component the component
 * @param ranked its entrants in rows
 * @param structure its limits
 * @param outcome what the kernel came to
 */
record Run(Component component, RankedRows ranked, Structure structure, KernelOutcome outcome) {

    /** How an entrant comes out of all best sets. */
    enum Share {
        IN_ALL,
        IN_SOME,
        IN_NONE
    }

    /** Returns how an entrant, by its place in the component, comes out; the outcome must be the best sets. */
    Share share(int entrant) {
        KernelOutcome.Best best = best();
        int row = ranked.rowOf()[entrant];
        if (best.group()[row] >= 0) {
            return Share.IN_SOME;
        }
        return best.taken()[row] > 0 ? Share.IN_ALL : Share.IN_NONE;
    }

    KernelOutcome.Best best() {
        return (KernelOutcome.Best) outcome;
    }

    /** Returns whether every best set takes everybody. */
    boolean takesAll() {
        for (int row = 0; row < ranked.rows().size(); row++) {
            if (best().taken()[row] < ranked.rows().count()[row]) {
                return false;
            }
        }
        return true;
    }
}
