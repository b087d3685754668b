package vn.emulation.rules.internal.rule;

import java.util.ArrayList;
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

    /** Returns whether every parameter the rule asks for has a value. */
    public static boolean worthsKnown(RuleDefinition rule, DossierFact fact) {
        for (int parameter : rule.parameters()) {
            if (!fact.worthKnown(parameter)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the constraints of the rule that fail on the fact. One whose guard fails is left out: its guard is there
     * instead.
     */
    public static List<Constraint> unmet(RuleDefinition rule, DossierFact fact) {
        List<Constraint> unmet = new ArrayList<>();
        for (Constraint constraint : rule.constraints()) {
            if (isReadable(constraint, fact) && !constraint.holds(fact)) {
                unmet.add(constraint);
            }
        }
        return unmet;
    }

    /** Returns whether every field the constraint looks at is known. */
    public static boolean isReadable(Constraint constraint, DossierFact fact) {
        return constraint
                .terms()
                .filter(Term.FieldTerm.class::isInstance)
                .map(term -> ((Term.FieldTerm) term).field())
                .allMatch(field -> isKnown(field, fact));
    }

    private static boolean isKnown(Field field, DossierFact fact) {
        return field.guard()
                .flatMap(Vocabulary::field)
                .map(guard -> guard.value().apply(fact).equals(true))
                .orElse(true);
    }
}
