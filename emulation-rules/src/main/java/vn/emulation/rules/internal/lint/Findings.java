package vn.emulation.rules.internal.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.CounterExample;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.LintFinding;
import vn.emulation.rules.lint.Severity;

/** Collects what the checks find. Used by one thread. */
final class Findings {

    private final List<LintFinding> found = new ArrayList<>();

    /** Adds a finding at a rule. */
    void at(RuleDefinition rule, DiagnosticCode code, Object... arguments) {
        at(List.of(rule), code, Optional.empty(), arguments);
    }

    /** Adds a finding at the first of some rules. */
    void at(List<RuleDefinition> rules, DiagnosticCode code, Optional<CounterExample> shown, Object... arguments) {
        RuleDefinition first = rules.get(0);
        Diagnostic diagnostic = new Diagnostic(
                code,
                Severity.WARNING,
                first.at().source(),
                first.at().line(),
                first.at().column(),
                Optional.of(first.id().value()),
                texts(arguments));
        found.add(new LintFinding(
                diagnostic, rules.stream().map(RuleDefinition::id).toList(), shown));
    }

    /** Adds a finding about a whole file, or about what a name stands for. */
    void in(String source, DiagnosticCode code, List<RuleId> rules, Object... arguments) {
        Diagnostic diagnostic =
                new Diagnostic(code, Severity.WARNING, source, 0, 0, Optional.empty(), texts(arguments));
        found.add(new LintFinding(diagnostic, rules, Optional.empty()));
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** Returns what was found, each once, in file order; each dossier shown has an id of its own. */
    List<LintFinding> sorted() {
        List<LintFinding> sorted = found.stream().distinct().sorted().toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(index -> numbered(sorted.get(index), index + 1))
                .toList();
    }

    private static LintFinding numbered(LintFinding finding, int number) {
        Optional<CounterExample> shown = finding.counterExample()
                .map(example -> new CounterExample(
                        DossierBuilder.builder(example.dossier())
                                .id(DossierId.of("lint-" + number))
                                .build(),
                        example.orgTree(),
                        example.calendar(),
                        example.decidedOn(),
                        example.supposed(),
                        example.clause(),
                        example.status()));
        return new LintFinding(finding.diagnostic(), finding.rules(), shown);
    }
}
