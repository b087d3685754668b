package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/** Answers a clause from the rules that fired on one fact. */
final class ClauseJudge {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final Needs needs;
    private final Exceptions exceptions;
    private final FiredConditions conditions;

    ClauseJudge(LoadedRules loaded, ClauseRules clauseRules) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
        this.needs = new Needs(loaded);
        this.conditions = new FiredConditions(loaded);
        this.exceptions = new Exceptions(loaded, clauseRules, needs);
    }

    /** Returns the answer under the fact's supposition, of which the given alternatives matter. */
    AlternativeAnswer answer(ClauseId clause, boolean required, DossierFact fact, List<ReadingChoice> choices) {
        List<Finding> findings = new ArrayList<>(2);
        List<ClauseStatus> said = new ArrayList<>(2);
        List<Integer> rules = clauseRules.answering(clause);
        for (int index : rules) {
            if (fact.hasFired(index)) {
                findings.add(finding(index, fact, exceptions.settingAside(index, fact)));
                said.add(exceptions.status(index, fact));
            }
        }
        List<Need> needed = needed(rules, fact, findings);
        boolean unopposed = !required && said.isEmpty() && needed.isEmpty();
        return new AlternativeAnswer(choices, unopposed ? ClauseStatus.SATISFIED : combined(said), findings, needed);
    }

    /** Returns what the rules that fired say of a clause that must be answered. */
    ClauseStatus status(ClauseId clause, DossierFact fact) {
        List<ClauseStatus> said = new ArrayList<>();
        for (int index : clauseRules.answering(clause)) {
            if (fact.hasFired(index)) {
                said.add(exceptions.status(index, fact));
            }
        }
        return combined(said);
    }

    private static ClauseStatus combined(List<ClauseStatus> said) {
        if (said.contains(ClauseStatus.BARRED)) {
            return said.contains(ClauseStatus.SATISFIED) ? ClauseStatus.CONTRADICTED : ClauseStatus.BARRED;
        }
        boolean met = said.contains(ClauseStatus.SATISFIED) && !said.contains(ClauseStatus.UNDETERMINED);
        return met ? ClauseStatus.SATISFIED : ClauseStatus.UNDETERMINED;
    }

    private Finding finding(int index, DossierFact fact, Optional<Integer> exception) {
        RuleDefinition rule = loaded.rules().get(index);
        return new Finding(
                rule.id(),
                rule.effect(),
                rule.clauses(),
                conditions.of(index, fact),
                needs.asked(index, fact),
                exception.map(each -> loaded.rules().get(each).id()));
    }

    /** Returns the finding of a rule that decides nothing, or empty if an exception sets it aside. */
    Optional<Finding> warning(int index, DossierFact fact) {
        return Optional.of(index)
                .filter(each -> !exceptions.isSetAside(each, fact))
                .map(each -> finding(each, fact, exceptions.settingAside(each, fact)));
    }

    /** Returns the finding of a rule that fired and to which there are no exceptions. */
    Finding finding(int index, DossierFact fact) {
        return finding(index, fact, Optional.empty());
    }

    /** A clause without a finding needs the parameters for want of which its rules could not be tried. */
    private List<Need> needed(List<Integer> rules, DossierFact fact, List<Finding> findings) {
        List<Need> needed = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.setAsideBy().isEmpty()) {
                needed.addAll(finding.needed());
            }
        }
        for (int index : rules) {
            if (fact.hasFired(index)) {
                exceptions.needed(index, fact).forEach(needed::add);
            } else if (findings.isEmpty()) {
                needs.of(index, fact).forEach(needed::add);
            }
        }
        return needed.size() < 2 ? needed : needed.stream().distinct().sorted().toList();
    }
}
