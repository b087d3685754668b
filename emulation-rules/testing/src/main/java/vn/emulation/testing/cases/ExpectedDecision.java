package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;
import vn.emulation.source.ClauseId;

/**
 * What is to come of one dossier. What is empty is not looked at; what is given is compared whole, but for the reasons.
 *
 * @param dossier the dossier
 * @param verdict the verdict of plan and law together
 * @param plan the verdict of the plan
 * @param law the verdict of the law
 * @param findings every rule that is to have fired, under any reading
 * @param missing everything that is to be named as missing, each as {@code <field>} or {@code <field>:<item>}
 * @param outcome what becomes of it
 * @param reasons how clauses are to be answered; others may be answered in any way
 */
@RecordBuilder
public record ExpectedDecision(
        DossierId dossier,
        Optional<Verdict> verdict,
        Optional<Verdict> plan,
        Optional<Verdict> law,
        Optional<Set<ExpectedFinding>> findings,
        Optional<Set<String>> missing,
        Optional<Outcome> outcome,
        Map<ClauseId, ClauseStatus> reasons) {

    /** Sorts the sets and the reasons. */
    public ExpectedDecision {
        findings = findings.map(ImmutableSortedSet::copyOf);
        missing = missing.map(ImmutableSortedSet::copyOf);
        reasons = ImmutableSortedMap.copyOf(reasons);
    }

    /** Returns what came of a dossier, all of it. */
    public static ExpectedDecision of(Decision decision) {
        return new ExpectedDecision(
                decision.dossier(),
                Optional.of(decision.verdict()),
                Optional.of(decision.planVerdict()),
                decision.lawVerdict(),
                Optional.of(findings(decision)),
                Optional.of(missing(decision)),
                Optional.of(decision.outcome()),
                decision.answers().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Ordering.natural(), ClauseAnswer::clause, ClauseAnswer::status)));
    }

    private static Set<ExpectedFinding> findings(Decision decision) {
        Stream<Finding> answers = decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream());
        return Stream.of(answers, decision.warnings().stream(), decision.preferences().stream())
                .flatMap(all -> all)
                .map(finding -> new ExpectedFinding(
                        finding.effect(), finding.rule(), finding.setAsideBy().isPresent()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private static Set<String> missing(Decision decision) {
        return decision.needs().stream()
                .map(ExpectedDecision::word)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private static String word(Need need) {
        return need.field() + need.item().map(item -> ":" + item).orElse("");
    }
}
