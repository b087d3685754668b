package vn.emulation.rules.internal.lint;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
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
        this.carriers = carriers();
    }

    private Set<String> carriers() {
        Campaign campaign = checking.scope().campaign();
        return Stream.of(
                        checking.loaded().rules().stream().map(rule -> "rule:" + rule.id()),
                        checking.loaded().parameters().names().stream().map(name -> "parameter:" + name),
                        campaign.readings().stream().map(reading -> "reading:" + reading.id()),
                        campaign.awards().stream()
                                .map(offer -> "offer:" + offer.form().id()),
                        campaign.rounds().stream().map(round -> "round:" + round.id()),
                        campaign.criteria().stream().map(criterion -> "criterion:" + criterion.id()),
                        campaign.milestones().stream().map(milestone -> "milestone:" + milestone.kind()),
                        campaign.documents().stream().map(document -> "document:" + document.type()),
                        campaign.law().stream()
                                .flatMap(law -> law.askedDocuments().stream())
                                .map(document -> "document:" + document.type()))
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
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
