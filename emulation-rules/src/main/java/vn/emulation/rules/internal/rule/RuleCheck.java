package vn.emulation.rules.internal.rule;

import java.util.List;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Vocabulary;

/** Evaluates rules without the engine, constraint by constraint. */
public final class RuleCheck {

    private RuleCheck() {}

    /** Returns whether the rule, of the given index, fires on the fact. */
    public static boolean fires(RuleDefinition rule, int index, DossierFact fact) {
        if (!fact.applies(index) || !worthsKnown(rule, fact)) {
            return false;
        }
        for (Constraint constraint : rule.constraints()) {
            if (!constraint.holds(fact)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the rule, of the given index, does not fire only because a parameter has no value. */
    public static boolean mayFire(RuleDefinition rule, int index, DossierFact fact) {
        return fact.applies(index)
                && !worthsKnown(rule, fact)
                && rule.constraints().stream()
                        .filter(constraint -> constraint.parameters().allMatch(each -> fact.worthKnown(each.index())))
                        .allMatch(constraint -> constraint.holds(fact));
    }

    /** Returns whether every parameter the rule asks for has a value. */
    public static boolean worthsKnown(RuleDefinition rule, DossierFact fact) {
        for (int parameter : rule.parameters()) {
            if (!fact.worthKnown(parameter)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the constraints of the rule that fail on the fact, or cannot be told while a field is not known. */
    public static List<Constraint> unmet(RuleDefinition rule, DossierFact fact) {
        return rule.constraints().stream()
                .filter(constraint -> !isReadable(constraint, fact) || !constraint.holds(fact))
                .toList();
    }

    /** Returns whether every field the constraint looks at is known. */
    public static boolean isReadable(Constraint constraint, DossierFact fact) {
        return constraint.fields().allMatch(field -> isKnown(field, fact));
    }

    private static boolean isKnown(Field field, DossierFact fact) {
        return field.guard()
                .flatMap(Vocabulary::field)
                .map(guard -> guard.value().apply(fact).equals(true))
                .orElse(true);
    }
}
