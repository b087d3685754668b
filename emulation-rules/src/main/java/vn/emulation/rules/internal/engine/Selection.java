package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.OfferMode;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Candidate;
import vn.emulation.quota.Grant;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Placement;
import vn.emulation.quota.RankSelection;
import vn.emulation.quota.Standing;

/**
 * Gives the places of a round to its eligible dossiers.
 *
 * @param placements who receives the places, by form and kind
 * @param decisions the decisions with what becomes of each dossier
 */
record Selection(List<Placement> placements, List<Decision> decisions) {

    private record Pool(AwardFormId form, NomineeKind kind) implements Comparable<Pool> {
        private static final Comparator<Pool> ORDER =
                Comparator.comparing(Pool::form).thenComparing(Pool::kind);

        @Override
        public int compareTo(Pool other) {
            return ORDER.compare(this, other);
        }
    }

    static Selection of(Campaign campaign, List<Grant> grants, List<Decision> decisions) {
        Map<Pool, List<Candidate>> pools = new TreeMap<>();
        grants.forEach(grant -> pools.put(new Pool(grant.form(), grant.kind()), new ArrayList<>()));
        decisions.stream()
                .filter(decision -> decision.planVerdict() == Verdict.ELIGIBLE)
                .forEach(decision -> pools.computeIfAbsent(
                                new Pool(decision.form(), decision.kind()), none -> new ArrayList<>())
                        .add(new Candidate(decision.dossier(), decision.rank())));
        List<Placement> placements = new ArrayList<>();
        pools.forEach((pool, candidates) ->
                placements.add(new RankSelection(pool.form(), pool.kind(), candidates).place(grant(grants, pool))));
        return new Selection(placements, outcomes(campaign, placements, decisions));
    }

    private static Optional<Grant> grant(List<Grant> grants, Pool pool) {
        return grants.stream()
                .filter(grant -> new Pool(grant.form(), grant.kind()).equals(pool))
                .findFirst();
    }

    private static List<Decision> outcomes(Campaign campaign, List<Placement> placements, List<Decision> decisions) {
        Map<DossierId, Outcome> outcomes = new HashMap<>();
        for (Placement placement : placements) {
            OfferMode mode =
                    campaign.offer(placement.form()).map(offer -> offer.mode()).orElse(OfferMode.PROPOSES);
            for (PlacedCandidate placed : placement.candidates()) {
                outcomes.put(placed.candidate().dossier(), outcome(placed.standing(), mode));
            }
        }
        return decisions.stream()
                .map(decision -> DecisionBuilder.builder(decision)
                        .outcome(outcomes.getOrDefault(decision.dossier(), Outcome.NOT_CONSIDERED))
                        .build())
                .toList();
    }

    private static Outcome outcome(Standing standing, OfferMode mode) {
        return switch (standing) {
            case SELECTED -> mode == OfferMode.AWARDS ? Outcome.AWARDED : Outcome.PROPOSED;
            case RESERVE -> Outcome.RESERVE;
            case NOT_SELECTED -> Outcome.NOT_SELECTED;
            case TIED -> Outcome.TIED;
            case AWAITING_RANK -> Outcome.AWAITING_RANK;
            case AWAITING_GRANT -> Outcome.AWAITING_GRANT;
        };
    }
}
