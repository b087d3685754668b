package vn.emulation.testing.metamorphic;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RoundJudge;

/**
 * Something that changes nothing: decisions, places and limits are equal; what a report tells of its origin may differ.
 *
 * @param id the id of the law
 * @param otherwise evaluates a round otherwise
 */
record UnchangedLaw(String id, BiFunction<RoundJudge, EvaluationRequest, RoundReport> otherwise)
        implements MetamorphicLaw {

    @Override
    public List<Violation> check(RoundJudge rules, EvaluationRequest request) {
        RoundReport before = rules.evaluate(request);
        RoundReport after = otherwise.apply(rules, request);
        List<DossierId> differing = before.differences(after);
        if (differing.isEmpty()) {
            boolean equal = before.placements().equals(after.placements())
                    && before.quota().equals(after.quota());
            return equal ? List.of() : List.of(new Violation(id, List.of(), Optional.empty(), Optional.empty()));
        }
        return differing.stream()
                .map(dossier -> new Violation(
                        id,
                        List.of(),
                        DecidedDossier.of(dossier, request, before),
                        DecidedDossier.of(dossier, request, after)))
                .toList();
    }
}
