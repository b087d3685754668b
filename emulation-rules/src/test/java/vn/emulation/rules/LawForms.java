package vn.emulation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Provision;
import vn.emulation.law.Regime;
import vn.emulation.source.ClauseId;

/** The law on forms and campaigns over a campaign that offers everything, compiled once for all tests. */
final class LawForms {

    static final RuleSet RULES = LawCampaign.rules(LawCampaign.joined(), "forms", "thematic");

    private LawForms() {}

    /** The ids of the rules that fire on each dossier under any reading, by the dossier's id; all are of one round. */
    static Map<String, Set<String>> fired(RuleSet rules, List<Dossier> dossiers) {
        return byId(decided(rules, dossiers));
    }

    /** The same by rules that are not compiled, over their campaign. */
    static Map<String, Set<String>> fired(UncompiledRules rules, Campaign campaign, List<Dossier> dossiers) {
        EvaluationRequest request = Requests.of(campaign, dossiers)
                .decidedOn(LocalDate.parse("2025-06-30"))
                .build();
        return byId(rules.evaluate(request).decisions());
    }

    private static Map<String, Set<String>> byId(List<Decision> decisions) {
        return decisions.stream()
                .collect(Collectors.toMap(decision -> decision.dossier().value(), LawForms::fired));
    }

    static List<Decision> decided(RuleSet rules, List<Dossier> dossiers) {
        return decided(rules, dossiers, "2025-06-30");
    }

    static List<Decision> decided(RuleSet rules, List<Dossier> dossiers, String day) {
        EvaluationRequest request = Requests.of(rules.campaign(), dossiers)
                .decidedOn(LocalDate.parse(day))
                .build();
        return EmulationEngine.of(rules).evaluate(request).decisions();
    }

    private static Set<String> fired(Decision decision) {
        Stream<Finding> findings = decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream());
        return Stream.concat(findings, decision.warnings().stream())
                .map(finding -> finding.rule().value())
                .collect(Collectors.toSet());
    }

    static Decision decide(Dossier dossier) {
        return decided(RULES, List.of(dossier)).get(0);
    }

    /** How a clause is answered for a dossier. */
    static ClauseStatus status(Dossier dossier, String clause) {
        return status(decide(dossier), clause);
    }

    static ClauseStatus status(Decision decision, String clause) {
        return decision.answers().stream()
                .filter(answer -> answer.clause().equals(ClauseId.of(clause)))
                .map(answer -> answer.status())
                .findFirst()
                .orElseThrow();
    }

    /**
     * What the clauses that the law asks of the form itself come to: not what it asks of every dossier, which other
     * subjects of the law hold.
     */
    static Verdict verdict(Dossier dossier) {
        LegalFrame frame = LawCampaign.LAW.frame();
        Optional<Regime> regime =
                frame.regimeOn(dossier.receivedOn().orElseThrow()).filter(Regime::textKnown);
        if (regime.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return frame.provision(
                        regime.orElseThrow().id(),
                        dossier.form(),
                        dossier.nominee().kind())
                .map(provision -> verdict(decide(dossier), provision))
                .orElse(Verdict.NOT_ELIGIBLE);
    }

    private static Verdict verdict(Decision decision, Provision provision) {
        return switch (provision.requiredClauses().stream()
                .map(clause -> status(decision, clause.value()))
                .min(Comparator.naturalOrder())
                .orElseThrow()) {
            case CONTRADICTED -> Verdict.ERROR;
            case BARRED -> Verdict.NOT_ELIGIBLE;
            case CONTESTED -> Verdict.CONTESTED;
            case UNDETERMINED -> Verdict.UNDETERMINED;
            case SATISFIED -> Verdict.ELIGIBLE;
        };
    }
}
