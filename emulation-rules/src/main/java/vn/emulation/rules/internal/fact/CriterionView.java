package vn.emulation.rules.internal.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
 */
record CriterionView(Set<String> shown, Set<String> failed) {

    static CriterionView of(List<CriterionScore> scores) {
        return new CriterionView(
                criteria(
                        scores,
                        score -> score.assessment() == Assessment.MET
                                && !score.evidence().isEmpty()),
                criteria(scores, score -> score.assessment() == Assessment.NOT_MET));
    }

    private static Set<String> criteria(List<CriterionScore> scores, Predicate<CriterionScore> chosen) {
        return scores.stream()
                .filter(chosen)
                .map(CriterionScore::criterion)
                .map(CriterionId::value)
                .collect(Collectors.toUnmodifiableSet());
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
