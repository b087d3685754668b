package vn.emulation.rules.internal.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.campaign.Criterion;
import vn.emulation.campaign.CriterionId;
import vn.emulation.decision.Need;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;

/**
 * How a nominee was assessed, as rules count it: what is met without evidence is still open.
 *
 * @param scores how it was assessed by each criterion
 * @param met how many of the campaign's criteria are met with evidence
 * @param reachable how many of them are that, or still open
 */
record CriterionView(List<CriterionScore> scores, int met, int reachable) {

    static CriterionView of(List<CriterionScore> scores, Set<CriterionId> criteria) {
        int met = 0;
        int failed = 0;
        for (CriterionScore score : scores) {
            if (criteria.contains(score.criterion())) {
                met += isShown(score) ? 1 : 0;
                failed += isFailed(score) ? 1 : 0;
            }
        }
        return new CriterionView(scores, met, criteria.size() - failed);
    }

    private static boolean isFailed(CriterionScore score) {
        return score.assessment() == Assessment.NOT_MET;
    }

    private static boolean isShown(CriterionScore score) {
        return !isFailed(score) && !score.evidence().isEmpty();
    }

    /** Returns whether a criterion is met with evidence. */
    boolean isShown(String criterion) {
        for (CriterionScore score : scores) {
            if (score.criterion().value().equals(criterion)) {
                return isShown(score);
            }
        }
        return false;
    }

    boolean isAssessed(String criterion) {
        return scores.stream()
                .filter(score -> score.criterion().value().equals(criterion))
                .anyMatch(score -> isShown(score) || isFailed(score));
    }

    List<Need> open(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> !isAssessed(criterion.id().value()))
                .map(criterion -> new Need(
                        NeedTarget.CRITERIA.word(), Optional.of(criterion.id().value()), Optional.of(criterion.text())))
                .toList();
    }
}
