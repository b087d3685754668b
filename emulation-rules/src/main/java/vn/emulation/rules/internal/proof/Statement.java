package vn.emulation.rules.internal.proof;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.Term;

/** States constraints, or their opposites, as bounds on differences and as lists of values. */
final class Statement {

    private final Conjunction known;
    private final Operands operands;

    Statement(Conjunction known) {
        this.known = known;
        this.operands = new Operands(known.knowledge());
    }

    void state(Constraint constraint, boolean holds) {
        if (constraint instanceof Constraint.YesNo yesNo) {
            oneOf(yesNo.term(), ValueSet.only(List.of(yesNo.expected() == holds)));
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            Set<Object> members =
                    oneOf.members().stream().map(Term.LiteralTerm::literal).collect(ImmutableSet.toImmutableSet());
            oneOf(oneOf.term(), holds ? ValueSet.only(members) : ValueSet.except(members));
            if (oneOf.term().type().isOrdered() && operands.of(oneOf.term()) instanceof Operand.Open open) {
                known.bounds().add(open.slot());
            }
        } else if (constraint instanceof Constraint.Comparison comparison) {
            compare(comparison, Negation.signed(comparison, holds));
        } else if (constraint instanceof Constraint.Code code) {
            known.restrict(Slot.ofCode(code.canonical()), ValueSet.only(List.of(holds)));
        }
    }

    void exceed(Constraint.Comparison comparison, long by) {
        Operand left = operands.of(comparison.left());
        Operand right = operands.of(comparison.right());
        if (left instanceof Operand.Fixed one && right instanceof Operand.Fixed other) {
            refuteIf(one.ordinal() - other.ordinal() != by);
        } else {
            difference(left, right, by);
            difference(right, left, -by);
        }
    }

    private void oneOf(Term term, ValueSet set) {
        Operand operand = operands.of(term);
        if (operand instanceof Operand.Fixed fixed) {
            refuteIf(!set.contains(fixed.value()));
        } else {
            known.restrict(
                    ((Operand.Open) operand).slot(), ValueSet.of(term.type()).and(set));
        }
    }

    private void compare(Constraint.Comparison comparison, Operator operator) {
        Operand left = operands.of(comparison.left());
        Operand right = operands.of(comparison.right());
        if (left instanceof Operand.Fixed one && right instanceof Operand.Fixed other) {
            refuteIf(!operator.holds(one.value(), other.value()));
        } else if (comparison.left().type().isOrdered()) {
            order(left, operator, right);
        } else {
            equate(left, operator == Operator.EQUAL, right, comparison.left().type());
        }
    }

    /** Of two open values of one type, all that is used is that a thing equals itself. */
    private void equate(Operand left, boolean equal, Operand right, ValueType type) {
        if (left instanceof Operand.Open one && right instanceof Operand.Open other) {
            refuteIf(one.slot().equals(other.slot()) && !equal);
            known.restrict(one.slot(), ValueSet.of(type));
            known.restrict(other.slot(), ValueSet.of(type));
            return;
        }
        Operand.Open open = (Operand.Open) (left instanceof Operand.Open ? left : right);
        Operand.Fixed fixed = (Operand.Fixed) (left instanceof Operand.Open ? right : left);
        List<Object> value = List.of(fixed.value());
        ValueSet named = equal ? ValueSet.only(value) : ValueSet.except(value);
        known.restrict(open.slot(), ValueSet.of(type).and(named));
    }

    private void order(Operand left, Operator operator, Operand right) {
        switch (operator) {
            case LESS -> difference(left, right, -1);
            case AT_MOST -> difference(left, right, 0);
            case GREATER -> difference(right, left, -1);
            case AT_LEAST -> difference(right, left, 0);
            case EQUAL -> {
                difference(left, right, 0);
                difference(right, left, 0);
            }
            case NOT_EQUAL -> differ(left, right);
        }
    }

    /** States that the left exceeds the right by a number at most. */
    private void difference(Operand left, Operand right, long number) {
        long shift = Math.addExact(number, constant(right) - constant(left));
        known.exceedsAtMost(slot(left), slot(right), shift);
    }

    private void differ(Operand left, Operand right) {
        Operand first = left instanceof Operand.Open ? left : right;
        Operand second = left instanceof Operand.Open ? right : left;
        known.separate(slot(first).orElseThrow(), slot(second), constant(second));
    }

    private void refuteIf(boolean refuted) {
        if (refuted) {
            known.refute();
        }
    }

    private static Optional<Slot> slot(Operand operand) {
        return operand instanceof Operand.Open open ? Optional.of(open.slot()) : Optional.empty();
    }

    private static long constant(Operand operand) {
        return operand instanceof Operand.Fixed fixed
                ? Math.max(-Bounds.NONE, Math.min(Bounds.NONE, fixed.ordinal()))
                : 0;
    }
}
