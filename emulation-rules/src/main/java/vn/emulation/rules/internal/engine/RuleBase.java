package vn.emulation.rules.internal.engine;

import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Compiled rules. Safe to share between threads; each firing has a session of its own. */
public final class RuleBase implements RuleFiring {

    private final KieBase base;
    private final int rules;

    private RuleBase(KieBase base, int rules) {
        this.base = base;
        this.rules = rules;
    }

    /**
     * Writes the conditions of rules as classes, loads these behind both walls, and makes the rules of them.
     *
     * @throws vn.emulation.rules.internal.wall.WallException if a wall stops a rule
     */
    public static RuleBase compile(List<RuleDefinition> rules) {
        return new RuleBase(RuleModel.assemble(rules), rules.size());
    }

    /**
     * Lets every rule fire on every fact; the facts collect which did.
     *
     * @throws IllegalStateException if more rules fire than there are facts and rules
     */
    @Override
    public void fire(Collection<? extends Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            int most = Math.toIntExact(Math.multiplyExact((long) facts.size(), rules));
            if (session.fireAllRules(most + 1) > most) {
                throw new IllegalStateException("more than (" + most + ") rules fired");
            }
        } finally {
            session.dispose();
        }
    }
}
