package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;
import vn.emulation.source.ClauseId;

/**
 * What is expected of a dossier, as far as it has been read.
 *
 * @param verdict the verdict of plan and law together
 * @param plan the verdict of the plan
 * @param law the verdict of the law
 * @param findings the rules that are to have fired, empty where nobody looks at them
 * @param missing what is to be missing, empty where nobody looks at it
 * @param outcome what is to become of it
 * @param reasons how clauses are to be answered
 * @param prize what it is to pay
 */
@RecordBuilder
record Awaited(
        Optional<Verdict> verdict,
        Optional<Verdict> plan,
        Optional<Verdict> law,
        Optional<Set<ExpectedFinding>> findings,
        Optional<Set<String>> missing,
        Optional<Outcome> outcome,
        Map<ClauseId, ClauseStatus> reasons,
        Optional<String> prize) {

    /** Nothing is said yet: then no rule is to fire, and nothing is to be missing. */
    static final Awaited NOTHING = new Awaited(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Set.of()),
            Optional.of(Set.of()),
            Optional.empty(),
            Map.of(),
            Optional.empty());

    Awaited {
        findings = findings.map(ImmutableSortedSet::copyOf);
        missing = missing.map(ImmutableSortedSet::copyOf);
        reasons = ImmutableSortedMap.copyOf(reasons);
    }

    ExpectedDecision decision(DossierId dossier) {
        return new ExpectedDecision(dossier, verdict, plan, law, findings, missing, outcome, reasons);
    }
}
