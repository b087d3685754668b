package vn.emulation.testing.metamorphic;

import java.util.List;
import java.util.Optional;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.testing.rules.RoundJudge;

/**
 * A round with what was decided.
 *
 * @param request the round
 * @param report what was decided
 */
record DecidedRound(EvaluationRequest request, RoundReport report) {

    static DecidedRound of(RoundJudge rules, EvaluationRequest request) {
        return new DecidedRound(request, rules.evaluate(request));
    }

    /** Returns the same round with some dossiers otherwise, decided again. */
    DecidedRound with(RoundJudge rules, List<Dossier> otherwise) {
        List<Dossier> dossiers = request.dossiers().stream()
                .map(dossier -> otherwise.stream()
                        .filter(other -> other.id().equals(dossier.id()))
                        .findFirst()
                        .orElse(dossier))
                .toList();
        return of(
                rules,
                EvaluationRequestBuilder.builder(request).dossiers(dossiers).build());
    }

    Optional<DecidedDossier> dossier(DossierId id) {
        return DecidedDossier.of(id, request, report);
    }

    List<DecidedDossier> dossiers() {
        return request.dossiers().stream()
                .flatMap(dossier -> dossier(dossier.id()).stream())
                .toList();
    }
}
