package vn.emulation.rules.internal.fact;

import java.util.HashSet;
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
 * @param shown the criteria that are met with evidence
 * @param failed the criteria that are not met
 * @param met how many of the campaign's criteria are met with evidence
 * @param reachable how many of them are that, or still open
 */
record CriterionView(Set<String> shown, Set<String> failed, int met, int reachable) {

    static CriterionView of(List<CriterionScore> scores, Set<CriterionId> criteria) {
        Set<String> shown = new HashSet<>();
        Set<String> failed = new HashSet<>();
        for (CriterionScore score : scores) {
            if (score.assessment() == Assessment.NOT_MET) {
                failed.add(score.criterion().value());
            } else if (!score.evidence().isEmpty()) {
                shown.add(score.criterion().value());
            }
        }
        int met = 0;
        int reachable = 0;
        for (CriterionId criterion : criteria) {
            boolean isShown = shown.contains(criterion.value());
            met += isShown ? 1 : 0;
            reachable += isShown || !failed.contains(criterion.value()) ? 1 : 0;
        }
        return new CriterionView(shown, failed, met, reachable);
    }

    boolean isAssessed(String criterion) {
        return shown.contains(criterion) || failed.contains(criterion);
    }

    List<Need> open(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> !isAssessed(criterion.id().value()))
                .map(criterion -> new Need(
                        NeedTarget.CRITERIA.word(), Optional.of(criterion.id().value()), Optional.of(criterion.text())))
                .toList();
    }
}
