package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;

/** What becomes of the sample dossiers when a rule is missing. */
class RuleDeletionTest {

    private static final ImmutableMap<BundledPlan, ImmutableMap<DossierId, Verdict>> VERDICTS =
            ImmutableMap.copyOf(Maps.transformEntries(SampleReports.RULES, SampleReports::verdicts));
    private static final ImmutableMap<RuleId, Optional<UncompiledRules>> WITHOUT_ASKING = askingRules()
            .collect(ImmutableMap.toImmutableMap(
                    arguments -> (RuleId) arguments.get()[0],
                    arguments -> withoutAsking(
                            (RuleId) arguments.get()[0], (BundledPlan) arguments.get()[1])));

    static Stream<Arguments> decidingRules() {
        return rules(Set.of(Effect.SATISFIES, Effect.BARS));
    }

    static Stream<Arguments> askingRules() {
        return rules(Set.of(Effect.NEEDS));
    }

    static Stream<Arguments> warningRules() {
        return rules(Set.of(Effect.WARNS));
    }

    @ParameterizedTest
    @MethodSource("decidingRules")
    void without_a_rule_that_decides_its_dossier_becomes_undetermined(RuleId rule, BundledPlan plan) {
        ImmutableMap<DossierId, Verdict> reduced = SampleReports.verdicts(plan, new ReducedRules(plan, rule).without());

        DossierId dossier = SampleRules.DOSSIERS.get(rule);
        assertThat(VERDICTS.get(plan).get(dossier)).isNotEqualTo(Verdict.UNDETERMINED);
        assertThat(reduced.get(dossier)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(newlyEligible(plan, reduced)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("askingRules")
    void without_a_rule_that_asks_its_dossier_stays_undetermined(RuleId rule, BundledPlan plan) {
        UncompiledRules reduced = WITHOUT_ASKING.get(rule).orElseGet(() -> new ReducedRules(plan, rule).silenced());
        ImmutableMap<DossierId, Verdict> verdicts = SampleReports.verdicts(plan, reduced);

        DossierId dossier = SampleRules.DOSSIERS.get(rule);
        assertThat(VERDICTS.get(plan).get(dossier)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdicts.get(dossier)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(newlyEligible(plan, verdicts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("warningRules")
    void without_a_rule_that_warns_no_verdict_changes(RuleId rule, BundledPlan plan) {
        assertThat(SampleReports.verdicts(plan, new ReducedRules(plan, rule).without()))
                .isEqualTo(VERDICTS.get(plan));
    }

    @Test
    void loading_refuses_to_do_without_a_rule_that_asks_for_what_others_look_at() {
        Set<RuleId> refused =
                Maps.filterValues(WITHOUT_ASKING, Optional::isEmpty).keySet();

        assertThat(refused)
                .extracting(RuleId::value)
                .containsExactly(
                        "ar-2023-2030/III.1/sector-unknown",
                        "ar-2023-2030/III.1/employment-unknown",
                        "ar-2023-2030/III.3/b1/received-unknown",
                        "ar-2023-2030/III.3/b2/received-unknown",
                        "poor-2021-2025/IV.1/sector-unknown",
                        "poor-2021-2025/IV.1/employment-unknown");
    }

    private static Stream<Arguments> rules(Set<Effect> effects) {
        return SampleReports.RULES.entrySet().stream()
                .flatMap(plan -> plan.getValue().rules().stream()
                        .filter(rule -> effects.contains(rule.effect()))
                        .map(rule -> Arguments.of(rule.id(), plan.getKey())));
    }

    private static Set<DossierId> newlyEligible(BundledPlan plan, ImmutableMap<DossierId, Verdict> reduced) {
        return Sets.difference(eligible(reduced), eligible(VERDICTS.get(plan)));
    }

    private static Set<DossierId> eligible(ImmutableMap<DossierId, Verdict> verdicts) {
        return Maps.filterValues(verdicts, Verdict.ELIGIBLE::equals).keySet();
    }

    private static Optional<UncompiledRules> withoutAsking(RuleId rule, BundledPlan plan) {
        try {
            return Optional.of(new ReducedRules(plan, rule).without());
        } catch (RuleSetException refused) {
            assertThat(refused.diagnostics()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.NO_NEED);
            return Optional.empty();
        }
    }
}
