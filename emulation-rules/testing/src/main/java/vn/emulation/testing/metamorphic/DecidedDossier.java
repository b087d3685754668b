package vn.emulation.testing.metamorphic;

import java.util.Optional;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;

/**
 * A dossier with what was decided on it.
 *
 * @param dossier the dossier
 * @param decision the decision
 */
public record DecidedDossier(Dossier dossier, Decision decision) {

    /** Returns whether it has a place. */
    public boolean placed() {
        return decision.outcome() == Outcome.PROPOSED || decision.outcome() == Outcome.AWARDED;
    }

    static Optional<DecidedDossier> of(DossierId id, EvaluationRequest request, RoundReport report) {
        return request.dossiers().stream()
                .filter(dossier -> dossier.id().equals(id))
                .findFirst()
                .flatMap(dossier -> report.decision(id).map(decision -> new DecidedDossier(dossier, decision)));
    }
}
