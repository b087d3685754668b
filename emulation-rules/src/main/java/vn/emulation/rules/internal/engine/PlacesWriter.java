package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.OfferMode;
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
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.rules.EvaluationRequest;

/** Writes what a selection came to in the terms of a round. */
final class PlacesWriter {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.position().orElse(Integer.MAX_VALUE))
            .thenComparing(candidate -> candidate.position().isEmpty())
            .thenComparing(Candidate::dossier);

    private final EvaluationRequest request;
    private final QuotaTerms quota;

    PlacesWriter(EvaluationRequest request, QuotaTerms quota) {
        this.request = request;
        this.quota = quota;
    }

    Outcome outcome(AwardFormId form, Standing standing) {
        OfferMode mode =
                request.campaign().offer(form).map(offer -> offer.mode()).orElse(OfferMode.PROPOSES);
        return outcome(standing, mode);
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

    /** Who receives the places of a pool. */
    Placement placement(PoolKey pool, List<PlacedCandidate> candidates) {
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
    QuotaReport quota(SelectionProblem problem, SelectionResult result) {
        return QuotaReport.builder()
                .tier(result.tier())
                .objective(problem.objective())
                .ranking(problem.ranking())
                .limits(limits(problem, result))
                .alternatives(quota.others().stream()
                        .map(other -> new LimitAlternative(
                                other.choices(),
                                other.limits().stream().map(StatedLimit::limit).toList(),
                                other.dropped()))
                        .toList())
                .ties(result.ties())
                .decided(request.tieDecisions())
                .conflicts(result.impossible())
                .needed(quota.preferences().needed())
                .build();
    }

    private List<RoundLimit> limits(SelectionProblem problem, SelectionResult result) {
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
                    result.limits().get(each)));
        }
        return limits;
    }
}
