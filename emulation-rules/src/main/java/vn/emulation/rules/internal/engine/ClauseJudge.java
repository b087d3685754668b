package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/** Answers a clause from the rules that fired on one fact. */
final class ClauseJudge {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;

    ClauseJudge(LoadedRules loaded, ClauseRules clauseRules) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
    }

    /** Returns the answer under the fact's supposition, of which the given alternatives matter. */
    AlternativeAnswer answer(ClauseId clause, DossierFact fact, List<ReadingChoice> choices) {
        List<Finding> findings = new ArrayList<>();
        List<ClauseStatus> said = new ArrayList<>();
        for (int index : clauseRules.answering(clause)) {
            if (fact.hasFired(index)) {
                Optional<Integer> exception = exception(index, fact);
                findings.add(finding(index, fact, exception));
                said.add(exception
                        .map(each -> excepted(loaded.rules().get(each)))
                        .orElseGet(() -> said(rule(index).effect())));
            }
        }
        List<Need> needed = needed(clause, fact, findings, said.isEmpty());
        return new AlternativeAnswer(choices, combined(said), findings, needed);
    }

    private RuleDefinition rule(int index) {
        return loaded.rules().get(index);
    }

    /** The first exception to the rule that fired and is not itself set aside. */
    private Optional<Integer> exception(int index, DossierFact fact) {
        return clauseRules.exceptionsTo(index).stream()
                .filter(fact::hasFired)
                .filter(each -> exception(each, fact).isEmpty())
                .findFirst();
    }

    /** A waiver that itself lacks something leaves the matter open. */
    private static ClauseStatus excepted(RuleDefinition exception) {
        return switch (exception.effect()) {
            case NEEDS -> ClauseStatus.UNDETERMINED;
            case BARS -> ClauseStatus.BARRED;
            case SATISFIES, WARNS -> ClauseStatus.SATISFIED;
        };
    }

    private static ClauseStatus said(Effect effect) {
        return switch (effect) {
            case BARS -> ClauseStatus.BARRED;
            case SATISFIES -> ClauseStatus.SATISFIED;
            case NEEDS, WARNS -> ClauseStatus.UNDETERMINED;
        };
    }

    private static ClauseStatus combined(List<ClauseStatus> said) {
        if (said.contains(ClauseStatus.BARRED)) {
            return said.contains(ClauseStatus.SATISFIED) ? ClauseStatus.CONTRADICTED : ClauseStatus.BARRED;
        }
        boolean met = said.contains(ClauseStatus.SATISFIED) && !said.contains(ClauseStatus.UNDETERMINED);
        return met ? ClauseStatus.SATISFIED : ClauseStatus.UNDETERMINED;
    }

    private Finding finding(int index, DossierFact fact, Optional<Integer> exception) {
        RuleDefinition rule = rule(index);
        return Finding.builder()
                .rule(rule.id())
                .effect(rule.effect())
                .clauses(rule.clauses())
                .conditions(Conditions.of(rule.constraints(), fact))
                .needed(needs(rule, fact))
                .setAsideBy(exception.map(each -> rule(each).id()))
                .build();
    }

    /** Returns the finding of a rule that decides nothing. */
    Finding warning(int index, DossierFact fact) {
        return finding(index, fact, Optional.empty());
    }

    private static List<Need> needs(RuleDefinition rule, DossierFact fact) {
        return rule.need().map(need -> need.items(fact.view())).orElse(List.of());
    }

    private List<Need> needed(ClauseId clause, DossierFact fact, List<Finding> findings, boolean unanswered) {
        Stream<Need> named = findings.stream()
                .filter(finding -> finding.setAsideBy().isEmpty())
                .flatMap(finding -> finding.needed().stream());
        Stream<Need> byExceptions = clauseRules.answering(clause).stream()
                .filter(fact::hasFired)
                .flatMap(index -> exception(index, fact).stream())
                .flatMap(index -> needs(rule(index), fact).stream());
        Stream<Need> parameters = unanswered ? unknownParameters(clause, fact) : Stream.empty();
        Map<Need, Need> once = new TreeMap<>();
        Stream.of(named, byExceptions, parameters).flatMap(each -> each).forEach(need -> once.put(need, need));
        return List.copyOf(once.values());
    }

    /** A clause whose rules could not be tried for want of a parameter needs that parameter. */
    private Stream<Need> unknownParameters(ClauseId clause, DossierFact fact) {
        return clauseRules.involved(clause).stream()
                .map(this::rule)
                .filter(rule -> !RuleCheck.worthsKnown(rule, fact))
                .flatMap(rule -> rule.parameters().stream())
                .filter(index -> !fact.worthKnown(index))
                .map(index -> new Need(
                        "parameter",
                        Optional.of(loaded.parameters().names().asList().get(index)),
                        Optional.of(loaded.parameters().parameters().get(index).description())));
    }
}
