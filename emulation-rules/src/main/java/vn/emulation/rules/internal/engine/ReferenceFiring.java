package vn.emulation.rules.internal.engine;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.emulation.decision.Truth;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.ReferenceEvaluator;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * Fires what the reference evaluator says holds.
 *
 * @param rules the rules
 */
public record ReferenceFiring(List<RuleDefinition> rules) implements RuleFiring {

    /** Copies the rules. */
    public ReferenceFiring {
        rules = List.copyOf(rules);
    }

    @Override
    public void fire(Collection<? extends Fact> facts) {
        facts.forEach(fact -> IntStream.range(0, rules.size())
                .filter(index -> holds(index, fact))
                .forEach(fact::fired));
    }

    boolean holds(int index, Fact fact) {
        return ReferenceEvaluator.truth(rules.get(index), index, fact) == Truth.TRUE;
    }
}
