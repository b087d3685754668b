package vn.emulation.rules.internal.engine;

import java.util.Collection;
import java.util.List;
import vn.emulation.rules.ReachedLimit;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Meter;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Steps;

/** Fires rules within limits. */
final class LimitedFiring implements RuleFiring {

    private final RuleFiring limited;
    private final List<RuleDefinition> rules;
    private final long accessors;
    private final Allowance allowance;

    LimitedFiring(CompiledRules compiled, Allowance allowance) {
        this.limited = compiled.firing();
        this.rules = compiled.loaded().rules();
        this.accessors = compiled.accessors();
        this.allowance = allowance;
    }

    @Override
    public void fire(Collection<? extends Fact> facts) {
        facts.forEach(fact -> allowance.start(fact, rules.size(), accessors));
        try {
            limited.fire(facts);
        } catch (RuntimeException failed) {
            endWhereReached(facts);
            throw failed;
        } finally {
            facts.forEach(fact -> fact.meter().release());
        }
        endWhereReached(facts);
    }

    /** Goes by the meters alone: what an accessor threw may have been wrapped by the engine, or swallowed. */
    private void endWhereReached(Collection<? extends Fact> facts) {
        facts.forEach(fact -> fact.meter().exceeded().ifPresent(exceeded -> {
            throw new LimitReachedException(reached(fact, exceeded));
        }));
    }

    private ReachedLimit reached(Fact fact, Meter.Exceeded exceeded) {
        ReachedLimit.Limit limit = ReachedLimit.Limit.valueOf(exceeded.limit().name());
        long most = limit == ReachedLimit.Limit.TIME ? allowance.milliseconds() : exceeded.most();
        int rule = exceeded.rule().orElseGet(() -> Steps.mostIn(rules, fact));
        return new ReachedLimit(limit, most, rules.get(rule).id(), fact.about());
    }
}
