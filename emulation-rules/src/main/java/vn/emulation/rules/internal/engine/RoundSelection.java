package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import vn.emulation.campaign.OfferMode;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.LimitAlternative;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.QuotaReport;
import vn.emulation.decision.RoundLimit;
import vn.emulation.quota.Candidate;
import vn.emulation.quota.CutLine;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Placement;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.selection.EntrantExplanation;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.Selection;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.rules.EvaluationRequest;

/** Gives the places of a round to its eligible dossiers. */
final class RoundSelection {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.position().orElse(Integer.MAX_VALUE))
            .thenComparing(candidate -> candidate.position().isEmpty())
            .thenComparing(Candidate::dossier);

    private final EvaluationRequest request;
    private final List<Decision> decisions;
    private final QuotaFindings quota;
    private final SelectionProblem problem;
    private final Selection selection;
    private final Map<String, EntrantExplanation> explanations = new HashMap<>();
    private final Set<String> reserves = new HashSet<>();

    RoundSelection(EvaluationRequest request, List<Decision> decisions, QuotaFindings quota) {
        this.request = request;
        this.decisions = decisions;
        this.quota = quota;
        this.problem = new RoundProblem(request, decisions, quota).problem();
        this.selection = Selection.of(problem, request.tieDecisions());
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
        return decisions.stream().map(this::placed).toList();
    }

    private Decision placed(Decision decision) {
        String id = decision.dossier().value();
        OfferMode mode = request.campaign()
                .offer(decision.form())
                .map(offer -> offer.mode())
                .orElse(OfferMode.PROPOSES);
        return DecisionBuilder.builder(decision)
                .outcome(result().entrant(id)
                        .map(entrant -> outcome(standing(entrant), mode))
                        .orElse(Outcome.NOT_CONSIDERED))
                .place(Optional.ofNullable(explanations.get(id)))
                .preferences(Optional.ofNullable(quota.preferences().findings().get(decision.dossier()))
                        .orElse(List.of()))
                .build();
    }

    private Standing standing(PlacedEntrant entrant) {
        boolean next = entrant.standing() == Standing.NOT_SELECTED && reserves.contains(entrant.id());
        return next ? Standing.RESERVE : entrant.standing();
    }

    private static Outcome outcome(Standing standing, OfferMode mode) {
        return switch (standing) {
            case SELECTED -> mode == OfferMode.AWARDS ? Outcome.AWARDED : Outcome.PROPOSED;
            case RESERVE -> Outcome.RESERVE;
            case NOT_SELECTED -> Outcome.NOT_SELECTED;
            case TIED -> Outcome.TIED;
            case AWAITING_RANK -> Outcome.AWAITING_RANK;
            case AWAITING_GRANT -> Outcome.AWAITING_GRANT;
            case LIMITS_CONFLICT -> Outcome.LIMITS_CONFLICT;
            case UNDECIDED -> Outcome.UNDECIDED;
        };
    }

    /** Who receives the places, by form and kind. */
    List<Placement> placements() {
        Map<PoolKey, List<PlacedCandidate>> pools = new TreeMap<>();
        request.grants().forEach(grant -> pools.put(new PoolKey(grant.form(), grant.kind()), new ArrayList<>()));
        for (Decision decision : decisions) {
            result().entrant(decision.dossier().value())
                    .ifPresent(entrant -> pools.computeIfAbsent(
                                    new PoolKey(decision.form(), decision.kind()), none -> new ArrayList<>())
                            .add(new PlacedCandidate(
                                    new Candidate(decision.dossier(), decision.rank()),
                                    standing(entrant),
                                    entrant.certainFrom())));
        }
        List<Placement> placements = new ArrayList<>();
        pools.forEach((pool, candidates) -> placements.add(placement(pool, candidates)));
        return placements;
    }

    private Placement placement(PoolKey pool, List<PlacedCandidate> candidates) {
        return Placement.builder()
                .form(pool.form())
                .kind(pool.kind())
                .grant(pool.grant(request.grants()))
                .cutLine(candidates.stream()
                        .filter(each -> each.standing() == Standing.SELECTED)
                        .flatMapToInt(each -> each.candidate().position().stream())
                        .max())
                .cutLines(cutLines(candidates))
                .candidates(candidates.stream()
                        .sorted(Comparator.comparing(PlacedCandidate::candidate, ORDER))
                        .toList())
                .build();
    }

    private static List<CutLine> cutLines(List<PlacedCandidate> candidates) {
        Map<Integer, Integer> last = new TreeMap<>();
        for (PlacedCandidate candidate : candidates) {
            OptionalInt position = candidate.candidate().position();
            if (candidate.certainFrom().isPresent() && position.isPresent()) {
                last.merge(candidate.certainFrom().getAsInt(), position.getAsInt(), Math::max);
            }
        }
        List<CutLine> lines = new ArrayList<>();
        int reached = 0;
        for (Map.Entry<Integer, Integer> each : last.entrySet()) {
            if (each.getValue() > reached) {
                reached = each.getValue();
                lines.add(new CutLine(each.getKey(), reached));
            }
        }
        return lines;
    }

    /** Under what the places were given. */
    QuotaReport quota() {
        return QuotaReport.builder()
                .tier(result().tier())
                .objective(problem.objective())
                .ranking(problem.ranking())
                .limits(limits())
                .alternatives(quota.others().stream()
                        .map(other -> new LimitAlternative(
                                other.choices(),
                                other.limits().stream().map(StatedLimit::limit).toList(),
                                other.dropped()))
                        .toList())
                .ties(result().ties())
                .decided(request.tieDecisions())
                .conflicts(result().impossible())
                .needed(quota.needed())
                .build();
    }

    private List<RoundLimit> limits() {
        Map<String, StatedLimit> stated = new HashMap<>();
        quota.limits().forEach(each -> stated.put(each.limit().id(), each));
        List<RoundLimit> limits = new ArrayList<>();
        for (int each = 0; each < problem.limits().size(); each++) {
            Limit limit = problem.limits().get(each);
            Optional<StatedLimit> by = Optional.ofNullable(stated.get(limit.id()));
            limits.add(new RoundLimit(
                    limit,
                    by.map(StatedLimit::finding),
                    by.flatMap(StatedLimit::parameter),
                    result().limits().get(each)));
        }
        return limits;
    }
}
