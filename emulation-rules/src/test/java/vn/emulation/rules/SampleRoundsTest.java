package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeKind;

/** Which sample dossier exercises what; it fails on a gap. */
class SampleRoundsTest {

    private static final ImmutableMap<Outcome, String> OUTCOMES = ImmutableMap.<Outcome, String>builder()
            .put(Outcome.PROPOSED, "HS-2029-02")
            .put(Outcome.AWARDED, "VNN-TK-05")
            .put(Outcome.RESERVE, "HS-2026-161")
            .put(Outcome.NOT_SELECTED, "HS-2026-001")
            .put(Outcome.TIED, "HS-2026-075")
            .put(Outcome.AWAITING_RANK, "VNN-2025-28")
            .put(Outcome.AWAITING_GRANT, "VNN-TK-01")
            .put(Outcome.NOT_CONSIDERED, "HS-2026-170")
            .buildOrThrow();

    private static final ImmutableSetMultimap<Verdict, String> VERDICTS =
            ImmutableSetMultimap.<Verdict, String>builder()
                    .putAll(Verdict.ELIGIBLE, "HS-2026-001", "HS-2029-01", "HS-GD-01", "VNN-2025-01", "VNN-TK-01")
                    .putAll(Verdict.NOT_ELIGIBLE, "HS-2026-175", "HS-2029-08", "HS-GD-12", "VNN-2025-03", "VNN-TK-10")
                    .putAll(Verdict.UNDETERMINED, "HS-2026-093", "HS-2029-14", "HS-GD-09", "VNN-2025-39", "VNN-TK-08")
                    .putAll(Verdict.CONTESTED, "HS-2026-170", "HS-2029-13", "HS-GD-14", "VNN-2025-08", "VNN-TK-09")
                    .build();

    private static final ImmutableSetMultimap<NomineeKind, String> KINDS =
            ImmutableSetMultimap.<NomineeKind, String>builder()
                    .putAll(NomineeKind.INDIVIDUAL, "HS-2026-003", "HS-2029-01", "HS-GD-03", "VNN-2025-02", "VNN-TK-03")
                    .putAll(NomineeKind.COLLECTIVE, "HS-2026-001", "HS-2029-02", "HS-GD-01", "VNN-2025-01", "VNN-TK-01")
                    .putAll(NomineeKind.HOUSEHOLD, "HS-2026-051", "VNN-2025-08", "VNN-TK-05")
                    .build();

    @Test
    void each_rule_of_both_plans_that_judges_a_dossier_fires_on_the_dossier_named_for_it() {
        List<RuleId> rules = SampleReports.RULES.values().stream()
                .flatMap(ruleSet -> ruleSet.rules().stream())
                .filter(rule -> rule.effect() != Effect.LIMITS)
                .map(RuleDescription::id)
                .toList();

        assertThat(SampleRules.DOSSIERS.keySet()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(SampleRules.DOSSIERS)
                .allSatisfy((rule, dossier) ->
                        assertThat(SampleReports.fired(dossier)).contains(rule));
    }

    @Test
    void each_verdict_but_an_error_is_reached_in_each_round() {
        assertThat(VERDICTS.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Verdict.ERROR)));
        assertThat(VERDICTS.entries())
                .allSatisfy(entry ->
                        assertThat(decision(entry.getValue()).planVerdict()).isEqualTo(entry.getKey()));
    }

    @Test
    void no_sample_is_an_error() {
        assertThat(SampleReports.DECISIONS.values())
                .extracting(Decision::planVerdict)
                .doesNotContain(Verdict.ERROR);
    }

    @Test
    void each_kind_of_nominee_is_put_forward() {
        assertThat(KINDS.keySet()).isEqualTo(EnumSet.allOf(NomineeKind.class));
        assertThat(KINDS.entries())
                .allSatisfy(
                        entry -> assertThat(decision(entry.getValue()).kind()).isEqualTo(entry.getKey()));
    }

    @Test
    void each_outcome_of_limits_that_can_be_kept_is_reached() {
        assertThat(OUTCOMES.keySet())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Outcome.LIMITS_CONFLICT, Outcome.UNDECIDED)));
        assertThat(OUTCOMES)
                .allSatisfy((outcome, dossier) ->
                        assertThat(decision(dossier).outcome()).isEqualTo(outcome));
    }

    static Stream<Trap> traps() {
        return Stream.of(
                        ReformTraps.OF_DAYS,
                        ReformTraps.OF_NOMINEES,
                        ReformTraps.OF_DOCUMENTS,
                        ReformTraps.OF_ACHIEVEMENTS,
                        ReformTraps.OF_CRITERIA,
                        PoorTraps.OF_NOMINEES,
                        PoorTraps.OF_DOCUMENTS,
                        PoorTraps.OF_ACHIEVEMENTS)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("traps")
    void a_trap_has_its_dossier_and_its_verdict(Trap trap) {
        assertThat(SampleReports.DOSSIERS.get(trap.dossier())).matches(trap.feature(), trap.name());
        assertThat(SampleReports.decision(trap.dossier()).planVerdict()).isEqualTo(trap.verdict());
    }

    private static Decision decision(String dossier) {
        return SampleReports.decision(DossierId.of(dossier));
    }
}
