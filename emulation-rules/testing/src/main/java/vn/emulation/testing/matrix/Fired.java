package vn.emulation.testing.matrix;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RoundLimit;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;

/** What fired in a round, and how clauses were answered. Immutable once made. */
final class Fired {

    private final Table<ClauseId, ClauseStatus, Integer> answers = TreeBasedTable.create();
    private final Multiset<RuleId> rules = HashMultiset.create();
    private final Multiset<ClauseId> clauses = HashMultiset.create();

    private Fired(RoundReport report) {
        report.decisions().forEach(this::decision);
        report.quota().limits().stream()
                .map(RoundLimit::statedBy)
                .flatMap(Optional::stream)
                .forEach(finding -> add(List.of(finding)));
    }

    static Fired of(RoundReport report) {
        return new Fired(report);
    }

    private void decision(Decision decision) {
        for (ClauseAnswer answer : decision.answers()) {
            int before = Optional.ofNullable(answers.get(answer.clause(), answer.status()))
                    .orElse(0);
            answers.put(answer.clause(), answer.status(), before + 1);
        }
        Stream<Finding> answering = decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream());
        add(Stream.of(answering, decision.warnings().stream(), decision.preferences().stream())
                .flatMap(findings -> findings)
                .toList());
    }

    /** Counts the rules and clauses of one dossier or pool, each once. */
    private void add(List<Finding> findings) {
        Set<RuleId> found = findings.stream().map(Finding::rule).collect(ImmutableSet.toImmutableSet());
        rules.addAll(found);
        clauses.addAll(findings.stream()
                .flatMap(finding -> finding.clauses().stream())
                .collect(ImmutableSet.toImmutableSet()));
    }

    int rule(RuleId rule) {
        return rules.count(rule);
    }

    ClauseDecisions clause(ClauseId clause) {
        return new ClauseDecisions(Map.copyOf(answers.row(clause)), clauses.count(clause));
    }
}
