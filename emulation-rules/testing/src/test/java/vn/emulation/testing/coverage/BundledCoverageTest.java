package vn.emulation.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.decision.Truth;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.RoundTrial;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.PoolFact;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ReferenceEvaluator;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.testing.rules.Workbench;

/** Coverage of the bundled plans by their sample rounds. */
class BundledCoverageTest {

    private static final Map<String, Coverage> COVERAGE = new TreeMap<>();

    private static Coverage coverage(String plan) {
        return COVERAGE.computeIfAbsent(plan, each -> Coverage.of(RulesUnderTest.bundled(each)));
    }

    private static List<EvaluationRequest> samples(String plan) {
        BundledPlan bundled = BundledPlans.plan(plan);
        return bundled.sampleRounds().stream().map(bundled::sample).toList();
    }

    private static String figures(String plan) {
        List<RuleCase> cases = samples(plan).stream()
                .map(sample -> GreenRules.ruleCase(sample.round().value(), sample))
                .toList();
        return coverage(plan).report(cases).figures().stream()
                .map(count -> count.figure().word() + " " + count.seen() + "/" + count.all())
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_samples_show_so_much_of_the_plans() {
        assertThat(figures("ar-2023-2030"))
                .isEqualTo("rule 93/93, clause 12/12, condition 216/230, boundary 80/98, document 4/4, reading 10/10,"
                        + " limit 2/2, force 0/0, exception 0/0, status 35/36");
        assertThat(figures("poor-2021-2025"))
                .isEqualTo("rule 49/49, clause 7/7, condition 108/122, boundary 33/36, document 4/4, reading 6/6,"
                        + " limit 2/2, force 0/0, exception 0/0, status 15/15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-2023-2030", "poor-2021-2025"})
    void nothing_that_is_proved_impossible_is_seen(String plan) {
        for (EvaluationRequest sample : samples(plan)) {
            assertThat(coverage(plan).items()).containsAll(coverage(plan).seenBy(sample));
        }
    }

    /** The same by the reference evaluator, from the definition: no lazy end, no masks and nothing looked up before. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-2023-2030", "poor-2021-2025"})
    void rules_and_conditions_are_seen_as_their_definition_says(String plan) {
        Workbench workbench = RulesUnderTest.bundled(plan).workbench();
        for (EvaluationRequest sample : samples(plan)) {
            SortedSet<CoverageItem> expected = new TreeSet<>();
            facts(workbench, sample).forEach(fact -> {
                for (int index = 0; index < workbench.rules().size(); index++) {
                    see(workbench.rules().get(index), index, fact, expected);
                }
            });

            assertThat(coverage(plan).seenBy(sample))
                    .filteredOn(item -> item.figure() == Figure.RULE || item.figure() == Figure.CONDITION)
                    .filteredOn(item -> item.aspect() != Aspect.MEMBER)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static Stream<Fact> facts(Workbench workbench, EvaluationRequest sample) {
        RoundTrial trial = workbench.trials().of(sample);
        List<Fact> facts = new ArrayList<>();
        workbench.observe(sample).facts().stream()
                .filter(PoolFact.class::isInstance)
                .forEach(facts::add);
        for (Dossier dossier : sample.dossiers()) {
            facts.addAll(trial.facts(dossier));
        }
        return facts.stream();
    }

    private static void see(RuleDefinition rule, int index, Fact fact, SortedSet<CoverageItem> expected) {
        if (!rule.subject().factType().isInstance(fact) || !fact.ofShape(rule.shape()) || !fact.applies(index)) {
            return;
        }
        List<Truth> truths = rule.constraints().stream()
                .map(constraint -> ReferenceEvaluator.truth(constraint, fact))
                .toList();
        boolean fires = truths.stream().allMatch(truth -> truth == Truth.TRUE);
        expected.add(CoverageItem.of(Figure.RULE, rule.id(), fires ? Aspect.FIRED : Aspect.DECLINED));
        for (int place = 0; place < truths.size(); place++) {
            if (fires) {
                expected.add(CoverageItem.of(Figure.CONDITION, rule.id(), place, Aspect.TRUE));
            } else if (truths.get(place) == Truth.FALSE && decidesAlone(rule, place, truths)) {
                expected.add(CoverageItem.of(Figure.CONDITION, rule.id(), place, Aspect.FALSE));
            }
        }
    }

    private static boolean decidesAlone(RuleDefinition rule, int place, List<Truth> truths) {
        String text = rule.constraints().get(place).text();
        for (int other = 0; other < truths.size(); other++) {
            Constraint constraint = rule.constraints().get(other);
            boolean guarded = constraint.guards().anyMatch(guard -> guard.text().equals(text));
            if (other != place && !guarded && truths.get(other) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }
}
