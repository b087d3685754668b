package vn.emulation.rules.internal.proof;

import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;

/** Constraints with a sign. */
public final class Negation {

    private Negation() {}

    /** Returns what holds where the operator does not. */
    public static Operator of(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.GREATER;
            case GREATER -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
        };
    }

    /** Returns the comparison, or its opposite. */
    static Operator signed(Constraint.Comparison comparison, boolean holds) {
        return holds ? comparison.operator() : of(comparison.operator());
    }
}
