package vn.emulation.rules.internal.engine;

import java.util.Collection;
import java.util.List;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * Fires rules, and refuses to go on where the reference evaluator would have fired others.
 *
 * @param checked fires the rules
 * @param rules the same rules
 */
record CrossCheck(RuleFiring checked, List<RuleDefinition> rules) implements RuleFiring {

    CrossCheck {
        rules = List.copyOf(rules);
    }

    @Override
    public void fire(Collection<? extends Fact> facts) {
        checked.fire(facts);
        ReferenceFiring reference = new ReferenceFiring(rules);
        for (Fact fact : facts) {
            for (int index = 0; index < rules.size(); index++) {
                if (fact.hasFired(index) != reference.holds(index, fact)) {
                    throw disagreement(rules.get(index).id(), fact, fact.hasFired(index));
                }
            }
        }
    }

    private static DisagreementException disagreement(RuleId rule, Fact fact, boolean fired) {
        String who = fired
                ? "fired by the rule engine and not by the reference evaluator"
                : "fired by the reference evaluator and not by the rule engine";
        return new DisagreementException("the rule (" + rule + ") on the " + name(fact) + " is " + who);
    }

    private static String name(Fact fact) {
        return (fact instanceof DossierFact ? "dossier (" : "pool (") + fact.about() + ")";
    }
}
