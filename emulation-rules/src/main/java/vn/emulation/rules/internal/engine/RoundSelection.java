package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.QuotaReport;
import vn.emulation.quota.Candidate;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Placement;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.EntrantExplanation;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.Selection;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.rules.EvaluationRequest;

/** Gives the places of a round to its eligible dossiers. */
final class RoundSelection {

    private final List<Judged> judged;
    private final QuotaTerms quota;
    private final RoundProblem round;
    private final SelectionProblem problem;
    private final Selection selection;
    private final PlacesWriter writer;
    private final Map<String, EntrantExplanation> explanations = new HashMap<>();
    private final Set<String> reserves = new HashSet<>();

    RoundSelection(EvaluationRequest request, List<Judged> judged, QuotaTerms quota) {
        this.judged = judged;
        this.quota = quota;
        this.round = new RoundProblem(request, quota, Judged.eligibleGroups(judged));
        this.problem = round.problem(Judged.rivals(judged));
        this.selection = Selection.of(problem, request.tieDecisions());
        this.writer = new PlacesWriter(request, quota);
        if (selection.isExplainedAtOnce()) {
            result().entrants().forEach(each -> explanations.put(each.id(), selection.explain(each.id())));
            explanations.values().forEach(each -> reserves.addAll(each.replacedBy()));
        }
    }

    private SelectionResult result() {
        return selection.result();
    }

    /** The decisions with what becomes of each dossier. */
    List<Decision> decisions() {
        return judged.stream().map(this::placed).toList();
    }

    private Decision placed(Judged each) {
        Decision decision = each.decision();
        String id = decision.dossier().value();
        return DecisionBuilder.builder(decision)
                .outcome(result().entrant(id)
                        .map(entrant -> writer.outcome(decision.form(), standing(entrant)))
                        .orElse(Outcome.NOT_CONSIDERED))
                .place(Optional.ofNullable(explanations.get(id)))
                .preferences(each.isEligible() ? quota.preferences().placed(each.preferences()) : List.of())
                .build();
    }

    private Standing standing(PlacedEntrant entrant) {
        boolean next = entrant.standing() == Standing.NOT_SELECTED && reserves.contains(entrant.id());
        return next ? Standing.RESERVE : entrant.standing();
    }

    /** Who receives the places, by form and kind. */
    List<Placement> placements() {
        Map<PoolKey, List<PlacedCandidate>> pools = new TreeMap<>();
        round.pools().forEach(pool -> pools.put(pool, new ArrayList<>()));
        for (Judged each : judged) {
            Decision decision = each.decision();
            result().entrant(decision.dossier().value())
                    .ifPresent(entrant -> pools.computeIfAbsent(
                                    new PoolKey(decision.form(), decision.kind()), none -> new ArrayList<>())
                            .add(new PlacedCandidate(
                                    new Candidate(decision.dossier(), decision.rank()),
                                    standing(entrant),
                                    entrant.certainFrom())));
        }
        List<Placement> placements = new ArrayList<>();
        pools.forEach((pool, candidates) -> placements.add(writer.placement(pool, candidates)));
        return placements;
    }

    /** Under what the places were given. */
    QuotaReport quota() {
        return writer.quota(problem, result());
    }
}
