package vn.emulation.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.dossier.Dossier;

/** The rules that fire on a dossier under any reading, but for preferences. */
final class FiredRules {

    private FiredRules() {}

    static Set<String> of(RuleSet rules, Dossier dossier) {
        return of(TestCampaign.decide(rules, dossier));
    }

    static Set<String> of(Decision decision) {
        Stream<Finding> findings = decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream());
        return Stream.concat(findings, decision.warnings().stream())
                .map(finding -> finding.rule().value())
                .collect(Collectors.toSet());
    }
}
