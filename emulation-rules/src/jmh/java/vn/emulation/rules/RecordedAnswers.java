package vn.emulation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.emulation.rules.internal.engine.RuleFiring;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/** What rules ask of the first dossier that they are fired on, with the answers, and which of them hold. */
public final class RecordedAnswers {

    private final Map<String, String> answers = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> holding = new ArrayList<>();

    private RecordedAnswers() {}

    /** Evaluates a request, and returns what was asked. */
    public static RecordedAnswers of(RuleSet rules, EvaluationRequest request) {
        RecordedAnswers recorded = new RecordedAnswers();
        RuleSet watched = rules.firedBy((firing, definitions) -> recorded.watching(firing, definitions));
        EmulationEngine.of(watched).evaluate(request);
        return recorded;
    }

    private RuleFiring watching(RuleFiring firing, List<RuleDefinition> rules) {
        return (Collection<? extends Fact> facts) -> {
            facts.stream()
                    .filter(fact -> asked.isEmpty() && fact instanceof DossierFact)
                    .findFirst()
                    .ifPresent(fact -> rules.stream()
                            .filter(rule -> rule.subject().factType() == DossierFact.class)
                            .forEach(rule -> record(rule, fact)));
            firing.fire(facts);
        };
    }

    /** Of a rule whose parameters are not known, nothing is told. */
    private void record(RuleDefinition rule, Fact fact) {
        if (!rule.parameters().stream().allMatch(fact::worthKnown)) {
            return;
        }
        rule.constraints().forEach(constraint -> constraint.terms().forEach(term -> record(term, fact)));
        asked.add(rule.id().value());
        if (rule.constraints().stream().allMatch(constraint -> constraint.holds(fact))) {
            holding.add(rule.id().value());
        }
    }

    private void record(Term term, Fact fact) {
        if (term instanceof Term.FieldTerm field) {
            answers.put(field.field().name(), String.valueOf(term.value(fact)));
        } else if (term instanceof Term.ParameterTerm parameter) {
            answers.put(parameter.kind().word() + List.of(parameter.name()), String.valueOf(term.value(fact)));
        } else if (term instanceof Term.MeasureTerm measure) {
            measure.arguments().forEach(argument -> record(argument, fact));
            List<Object> arguments =
                    measure.arguments().stream().map(each -> each.value(fact)).toList();
            answers.put(measure.measure().name() + arguments, String.valueOf(term.value(fact)));
        }
    }

    /** Returns the answers, by what is asked. */
    public Map<String, String> answers() {
        return answers;
    }

    /** Returns the ids of the rules about dossiers whose parameters are known. */
    public List<String> asked() {
        return asked;
    }

    /** Returns the ids of those that hold, whatever their alternative and days. */
    public List<String> holding() {
        return holding;
    }
}
