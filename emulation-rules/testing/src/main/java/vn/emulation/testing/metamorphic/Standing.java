package vn.emulation.testing.metamorphic;

import java.util.Optional;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;

/** How well a dossier comes off, worst first: between what is missing and what is disputed nothing is better. */
enum Standing {
    BROKEN,
    REFUSED,
    OPEN,
    GOOD;

    static Standing of(Verdict verdict) {
        return switch (verdict) {
            case ERROR -> BROKEN;
            case NOT_ELIGIBLE -> REFUSED;
            case CONTESTED, UNDETERMINED -> OPEN;
            case ELIGIBLE -> GOOD;
        };
    }

    /** Returns whether the plan or the law says worse of a dossier after a change. */
    static boolean isWorse(Decision before, Decision after) {
        return isWorse(Optional.of(before.planVerdict()), Optional.of(after.planVerdict()))
                || isWorse(before.lawVerdict(), after.lawVerdict());
    }

    private static boolean isWorse(Optional<Verdict> before, Optional<Verdict> after) {
        return before.isPresent() && after.isPresent() && of(after.get()).compareTo(of(before.get())) < 0;
    }
}
