package vn.emulation.rules.internal.lint;

import java.util.List;
import java.util.Set;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.Clause;
import vn.emulation.source.Treatment;

/** Compares what the clauses say of who carries them with what the rules say of what they cite. */
final class ClauseTableCheck {

    private final RuleChecking checking;
    private final Set<String> carriers;

    ClauseTableCheck(RuleChecking checking) {
        this.checking = checking;
        this.carriers = Carriers.of(checking.scope().campaign(), checking.loaded());
    }

    void check() {
        checking.scope().campaign().clauses().forEach(this::check);
    }

    private void check(Clause clause) {
        List<RuleDefinition> citing = checking.loaded().rules().stream()
                .filter(rule -> rule.clauses().contains(clause.id()))
                .toList();
        if (clause.treatment() != Treatment.MODELLED) {
            citing.forEach(rule -> checking.findings()
                    .at(rule, DiagnosticCode.CITED_UNMODELLED, rule.id(), clause.id(), clause.treatment()));
            return;
        }
        citing.stream()
                .filter(rule -> !clause.modelledBy().contains("rule:" + rule.id()))
                .forEach(rule -> checking.findings().at(rule, DiagnosticCode.RULE_NOT_LISTED, rule.id(), clause.id()));
        List<String> missing = clause.modelledBy().stream()
                .filter(name -> !carriers.contains(name))
                .toList();
        if (citing.isEmpty() && missing.size() == clause.modelledBy().size()) {
            checking.tell(DiagnosticCode.CLAUSE_WITHOUT_RULE, clause.id(), String.join(", ", missing));
        } else {
            missing.forEach(name -> checking.tell(DiagnosticCode.CARRIER_MISSING, clause.id(), name));
        }
    }
}
