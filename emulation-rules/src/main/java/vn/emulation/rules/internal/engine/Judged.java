package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.dossier.Dossier;

/**
 * What the rules make of a dossier by itself.
 *
 * @param dossier the dossier
 * @param decision the decision before selection
 * @param preferences what its preferences rest on, in file order
 */
record Judged(Dossier dossier, Decision decision, List<Finding> preferences) {

    Judged {
        preferences = List.copyOf(preferences);
    }

    boolean isEligible() {
        return decision.eligible();
    }
}
