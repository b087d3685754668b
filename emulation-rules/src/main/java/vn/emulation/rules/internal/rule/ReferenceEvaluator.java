package vn.emulation.rules.internal.rule;

import java.util.List;
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
        return isKnown(constraint, fact) ? Truth.of(constraint.holds(fact)) : Truth.UNKNOWN;
    }

    private static boolean isKnown(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return isKnown(comparison.left(), fact) && isKnown(comparison.right(), fact);
        }
        if (constraint instanceof Constraint.YesNo yesNo) {
            return isKnown(yesNo.term(), fact);
        }
        return constraint instanceof Constraint.OneOf oneOf
                ? isKnown(oneOf.term(), fact)
                : constraint.guards().allMatch(guard -> guard.holds(fact));
    }

    /** Returns whether everything the term looks at is known: its guards hold, and its parameters have values. */
    public static boolean isKnown(Term term, Fact fact) {
        if (term instanceof Term.MeasureTerm measure) {
            return isKnown(measure, fact);
        }
        if (term instanceof Term.FieldTerm field) {
            return Guard.of(field.field(), List.of())
                    .map(guard -> guard.holds(fact))
                    .orElse(true);
        }
        return !(term instanceof Term.ParameterTerm parameter) || fact.worthKnown(parameter.index());
    }

    private static boolean isKnown(Term.MeasureTerm measure, Fact fact) {
        if (!Guard.of(measure.measure(), measure.arguments())
                .map(guard -> guard.holds(fact))
                .orElse(true)) {
            return false;
        }
        for (Term argument : measure.arguments()) {
            if (!isKnown(argument, fact)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the rule, of the given index, is about the fact, in force and of an alternative supposed. */
    static boolean isAbout(RuleDefinition rule, int index, Fact fact) {
        return rule.subject().factType().isInstance(fact) && fact.ofShape(rule.shape()) && fact.applies(index);
    }
}
