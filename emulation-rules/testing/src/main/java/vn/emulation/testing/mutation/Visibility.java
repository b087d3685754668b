package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Truth;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.ExpectedDecision;
import vn.emulation.testing.cases.ExpectedFinding;
import vn.emulation.testing.cases.RuleCase;

/**
 * Tells without judging a round again that a case must notice a rule that says something else: where every finding of a
 * dossier is expected, one that is gone or is new shows.
 *
 * @param given the case
 * @param usual what it comes to under the rules
 */
record Visibility(RuleCase given, CaseOutcome usual) {

    /** Returns whether that is certain. */
    boolean mustShow(
            RuleDefinition original,
            RuleDefinition changed,
            Map<DossierId, List<FiredAs>> before,
            Map<DossierId, List<FiredAs>> after) {
        return usual.passed()
                && given.expected().decisions().stream()
                        .anyMatch(expected -> mustShow(expected, original, changed, after));
    }

    private boolean mustShow(
            ExpectedDecision expected,
            RuleDefinition original,
            RuleDefinition changed,
            Map<DossierId, List<FiredAs>> after) {
        Optional<Decision> decision = usual.report().decision(expected.dossier());
        if (expected.findings().isEmpty() || decision.isEmpty()) {
            return false;
        }
        List<FiredAs> said = Optional.ofNullable(after.get(expected.dossier())).orElse(List.of());
        boolean found =
                expected.findings().get().stream().map(ExpectedFinding::rule).anyMatch(original.id()::equals);
        return found ? isGone(original, changed, said) : isNew(changed, said, decision.get());
    }

    private static boolean isGone(RuleDefinition original, RuleDefinition changed, List<FiredAs> said) {
        return original.effect() != changed.effect() || said.stream().noneMatch(each -> each.truth() == Truth.TRUE);
    }

    /** A finding under the defaults is told where its clause is, unless the clause is made of points and has none itself. */
    private static boolean isNew(RuleDefinition changed, List<FiredAs> said, Decision decision) {
        return changed.isAnswer()
                && !said.isEmpty()
                && said.get(0).truth() == Truth.TRUE
                && changed.clauses().stream().anyMatch(told(decision)::contains);
    }

    private static Set<ClauseId> told(Decision decision) {
        return decision.answers().stream()
                .filter(answer -> answer.alternatives().stream()
                        .anyMatch(each -> !each.findings().isEmpty()))
                .map(ClauseAnswer::clause)
                .collect(ImmutableSet.toImmutableSet());
    }
}
