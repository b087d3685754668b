package vn.emulation.rules.internal.rule;

import vn.emulation.decision.Truth;
import vn.emulation.rules.internal.fact.Fact;

/**
 * Says without the engine whether rules hold, in three values: what the engine is checked against.
 *
 * <p>A constraint that looks at something unknown, be it a field or the worth of a parameter, is unknown whatever stands
 * beside it; a rule is the conjunction of its constraints by Kleene's strong logic, so that its guards decide it. The
 * engine knows no third value and fires exactly what is {@link Truth#TRUE}.
 */
public final class ReferenceEvaluator {

    private ReferenceEvaluator() {}

    /** Returns whether the rule, of the given index, holds for the fact; not where it is about others or not in force. */
    public static Truth truth(RuleDefinition rule, int index, Fact fact) {
        return isAbout(rule, index, fact)
                ? Truth.all(rule.constraints().stream().map(constraint -> truth(constraint, fact)))
                : Truth.FALSE;
    }

    /** Returns whether the constraint holds for a fact of the kind that its rule is about. */
    public static Truth truth(Constraint constraint, Fact fact) {
        return constraint.isKnown(fact) ? Truth.of(constraint.holds(fact)) : Truth.UNKNOWN;
    }

    /** Returns whether the rule, of the given index, is about the fact, in force and of an alternative supposed. */
    static boolean isAbout(RuleDefinition rule, int index, Fact fact) {
        return rule.subject().factType().isInstance(fact) && fact.ofShape(rule.shape()) && fact.applies(index);
    }
}
