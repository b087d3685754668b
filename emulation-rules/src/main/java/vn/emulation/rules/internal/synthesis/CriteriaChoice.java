package vn.emulation.rules.internal.synthesis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.campaign.CriterionId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.Slot;

/**
 * Chooses how a nominee was assessed.
 *
 * @param wants what rules are to read
 * @param context the round
 */
record CriteriaChoice(Wants wants, RoundContext context) {

    List<CriterionScore> scores() {
        List<CriterionId> met = met();
        List<CriterionId> others = context.criteria().stream()
                .filter(criterion -> !met.contains(criterion))
                .toList();
        int open = wants.count("criteriaReachable").orElse(met.size()) - met.size();
        ImmutableList.Builder<CriterionScore> scores = ImmutableList.builder();
        met.forEach(criterion -> scores.add(score(criterion, Assessment.MET)));
        others.stream().skip(Math.max(0, open)).forEach(criterion -> scores.add(score(criterion, Assessment.NOT_MET)));
        scores.addAll(ofLaw());
        return scores.build();
    }

    /** What is assessed but not shown is not met. */
    private Set<CriterionScore> ofLaw() {
        return wants.values().entrySet().stream()
                .filter(entry ->
                        Set.of("assessed", "shown").contains(entry.getKey().word()))
                .map(entry -> entry.getKey().arguments().get(0))
                .filter(String.class::isInstance)
                .distinct()
                .filter(id -> is("assessed", id).or(() -> is("shown", id)).isPresent())
                .filter(id -> !is("assessed", id).equals(Optional.of(false)))
                .map(id -> score(
                        CriterionId.of(id.toString()),
                        is("shown", id).equals(Optional.of(false)) ? Assessment.NOT_MET : Assessment.MET))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Optional<Object> is(String word, Object criterion) {
        return Optional.ofNullable(wants.values().get(new Slot(word, List.of(criterion))));
    }

    /** Those to be met, and of the others as many as are wanted. */
    private List<CriterionId> met() {
        List<CriterionId> met = new ArrayList<>(wanted(true));
        int all = context.criteria().size();
        int most = wants.count("criteriaMet")
                .or(() -> wants.count("criteriaReachable"))
                .orElse(all);
        context.criteria().stream()
                .filter(criterion -> !met.contains(criterion) && !wanted(false).contains(criterion))
                .limit(Math.max(0, most - met.size()))
                .toList()
                .forEach(met::add);
        return met;
    }

    private List<CriterionId> wanted(boolean met) {
        return context.criteria().stream()
                .filter(criterion -> Optional.of(met)
                        .equals(Optional.ofNullable(
                                wants.values().get(new Slot("criterionMet", List.of(criterion.value()))))))
                .toList();
    }

    private static CriterionScore score(CriterionId criterion, Assessment assessment) {
        return new CriterionScore(criterion, assessment, Optional.empty(), List.of("E-1"));
    }
}
