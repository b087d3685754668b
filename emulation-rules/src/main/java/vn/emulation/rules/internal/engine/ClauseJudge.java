package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    ClauseJudge(LoadedRules loaded, ClauseRules clauseRules) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
        this.needs = new Needs(loaded);
        this.exceptions = new Exceptions(loaded, clauseRules, needs);
    }

    /** Returns the answer under the fact's supposition, of which the given alternatives matter. */
    AlternativeAnswer answer(ClauseId clause, boolean required, DossierFact fact, List<ReadingChoice> choices) {
        List<Finding> findings = new ArrayList<>();
        List<ClauseStatus> said = new ArrayList<>();
        for (int index : clauseRules.answering(clause)) {
            if (fact.hasFired(index)) {
                findings.add(finding(index, fact, exceptions.settingAside(index, fact)));
                said.add(exceptions.status(index, fact));
            }
        }
        List<Need> needed = needed(clause, fact, findings);
        boolean unopposed = !required && said.isEmpty() && needed.isEmpty();
        return new AlternativeAnswer(choices, unopposed ? ClauseStatus.SATISFIED : combined(said), findings, needed);
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
        return Finding.builder()
                .rule(rule.id())
                .effect(rule.effect())
                .clauses(rule.clauses())
                .conditions(Conditions.of(rule.constraints(), fact))
                .needed(needs.asked(index, fact))
                .setAsideBy(exception.map(each -> loaded.rules().get(each).id()))
                .build();
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
    private List<Need> needed(ClauseId clause, DossierFact fact, List<Finding> findings) {
        Stream<Need> named = findings.stream()
                .filter(finding -> finding.setAsideBy().isEmpty())
                .flatMap(finding -> finding.needed().stream());
        Stream<Need> byExceptions = clauseRules.answering(clause).stream()
                .filter(fact::hasFired)
                .flatMap(index -> exceptions.needed(index, fact));
        Stream<Need> parameters = findings.isEmpty()
                ? clauseRules.answering(clause).stream().flatMap(index -> needs.of(index, fact))
                : Stream.empty();
        return Stream.of(named, byExceptions, parameters)
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }
}
