package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.decision.Need;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * Tells what rules lack.
 *
 * @param loaded the rules
 */
record Needs(LoadedRules loaded) {

    /** Returns what a rule that fired asks for, or the parameters for want of which it could not be tried. */
    Stream<Need> of(int rule, DossierFact fact) {
        return fact.hasFired(rule) ? asked(rule, fact).stream() : parameters(rule, fact);
    }

    /** Returns what a rule asks for when it fires. */
    List<Need> asked(int rule, DossierFact fact) {
        RuleDefinition definition = loaded.rules().get(rule);
        return definition
                .need()
                .map(need -> need.items(fact.view(), definition.notAssessed()))
                .orElse(List.of());
    }

    private Stream<Need> parameters(int index, DossierFact fact) {
        RuleDefinition rule = loaded.rules().get(index);
        if (RuleCheck.worthsKnown(rule, fact) || !RuleCheck.mayFire(rule, index, fact)) {
            return Stream.empty();
        }
        return rule.parameters().stream()
                .filter(parameter -> !fact.worthKnown(parameter))
                .map(this::parameter);
    }

    /** Returns that a parameter has no value. */
    Need parameter(int index) {
        return new Need(
                "parameter",
                Optional.of(loaded.parameters().names().asList().get(index)),
                Optional.of(loaded.parameters().parameters().get(index).description()));
    }
}
