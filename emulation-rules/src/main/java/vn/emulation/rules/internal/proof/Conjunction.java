package vn.emulation.rules.internal.proof;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.Term;

/**
 * Constraints that are to hold together, and what follows from them.
 *
 * <p>That they cannot hold is proved; that they can is not: what lies beyond differences of numbers and days and lists
 * of values is left out. Used by one thread.
 */
public final class Conjunction {

    /** Conclusions are drawn again at most so often; more would prove more, and fewer is never wrong. */
    private static final int MOST_ROUNDS = 50;

    private final Knowledge knowledge;
    private final Operands operands;
    private final Bounds bounds;
    private final Map<Slot, ValueSet> values;
    private final List<Distinct> distinct;
    private boolean impossible;
    private boolean changed;

    /** Two things that differ; an empty second one is the number. */
    private record Distinct(Slot first, Optional<Slot> second, long number) {}

    private Conjunction(
            Knowledge knowledge,
            Bounds bounds,
            Map<Slot, ValueSet> values,
            List<Distinct> distinct,
            boolean impossible) {
        this.knowledge = knowledge;
        this.operands = new Operands(knowledge);
        this.bounds = bounds;
        this.values = new LinkedHashMap<>(values);
        this.distinct = new ArrayList<>(distinct);
        this.impossible = impossible;
    }

    /** Returns the conjunction of no constraint. */
    public static Conjunction empty(Knowledge knowledge) {
        return new Conjunction(knowledge, new Bounds(), Map.of(), List.of(), false);
    }

    /** Returns the conjunction of constraints. */
    public static Conjunction of(Knowledge knowledge, List<Constraint> constraints) {
        Conjunction all = empty(knowledge);
        constraints.forEach(constraint -> all.state(constraint, true));
        all.conclude();
        return all;
    }

    private Conjunction copy() {
        return new Conjunction(knowledge, bounds.copy(), values, distinct, impossible);
    }

    /** Returns this conjunction with one constraint more, or with its opposite. */
    public Conjunction and(Constraint constraint, boolean holds) {
        Conjunction more = copy();
        more.state(constraint, holds);
        more.conclude();
        return more;
    }

    /** Returns this conjunction with the value of a slot. */
    public Conjunction with(Slot slot, Object value) {
        Conjunction more = copy();
        if (bounds.has(slot)) {
            long number = new Operand.Fixed(value).ordinal();
            more.bounds.atMost(slot, number);
            more.bounds.atLeast(slot, number);
        } else {
            more.restrict(slot, ValueSet.only(List.of(value)));
        }
        more.conclude();
        return more;
    }

    /** Returns whether it is proved that the constraints cannot hold together. */
    public boolean isImpossible() {
        return impossible;
    }

    /** Returns whether the constraint is proved to hold wherever these do. */
    public boolean implies(Constraint constraint) {
        return and(constraint, false).isImpossible();
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Bounds bounds() {
        return bounds;
    }

    /** Returns the slots that numbers and days fill. */
    public Set<Slot> ordered() {
        return bounds.slots();
    }

    /** Returns the slots that other values fill. */
    public Set<Slot> unordered() {
        return ImmutableSet.copyOf(values.keySet());
    }

    /** Returns whether a value of a slot that others than numbers and days fill is not excluded. */
    public boolean allows(Slot slot, Object value) {
        return values.getOrDefault(slot, ValueSet.ALL).contains(value);
    }

    /** Returns whether the slot can have the given value only. */
    boolean isOnly(Slot slot, Object value) {
        ValueSet left = values.getOrDefault(slot, ValueSet.ALL);
        return !left.excluded() && left.listed().equals(Set.of(value));
    }

    /** Returns the values a slot can have where these are listed, else none. */
    Set<Object> listed(Slot slot) {
        ValueSet left = values.getOrDefault(slot, ValueSet.ALL);
        return left.excluded() ? Set.of() : left.listed();
    }

    /** Returns the least number, or number of a day, that the slot can have. */
    public OptionalLong least(Slot slot) {
        return bounds.least(slot);
    }

    /** Returns the greatest number, or number of a day, that the slot can have. */
    public OptionalLong most(Slot slot) {
        return bounds.most(slot);
    }

    void restrict(Slot slot, ValueSet to) {
        ValueSet before = values.getOrDefault(slot, ValueSet.ALL);
        ValueSet after = before.and(to);
        if (!after.equals(before)) {
            values.put(slot, after);
            changed = true;
            impossible |= after.isEmpty();
        }
    }

    void atLeast(Slot slot, long number) {
        changed |= bounds.atLeast(slot, number);
    }

    void atMost(Slot slot, long number) {
        changed |= bounds.atMost(slot, number);
    }

    /** States that the first exceeds the second by a number at most. */
    void exceedsAtMost(Slot first, Slot second, long number) {
        changed |= bounds.state(Optional.of(first), Optional.of(second), number);
    }

    private void state(Constraint constraint, boolean holds) {
        if (constraint instanceof Constraint.YesNo yesNo) {
            oneOf(yesNo.term(), ValueSet.only(List.of(yesNo.expected() == holds)));
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            Set<Object> members =
                    oneOf.members().stream().map(Term.LiteralTerm::literal).collect(ImmutableSet.toImmutableSet());
            oneOf(oneOf.term(), holds ? ValueSet.only(members) : ValueSet.except(members));
            if (oneOf.term().type().isOrdered() && operands.of(oneOf.term()) instanceof Operand.Open open) {
                bounds.add(open.slot());
            }
        } else if (constraint instanceof Constraint.Comparison comparison) {
            compare(comparison, Negation.signed(comparison, holds));
        }
    }

    private void oneOf(Term term, ValueSet set) {
        Operand operand = operands.of(term);
        if (operand instanceof Operand.Fixed fixed) {
            impossible |= !set.contains(fixed.value());
        } else {
            restrict(((Operand.Open) operand).slot(), ValueSet.of(term.type()).and(set));
        }
    }

    private void compare(Constraint.Comparison comparison, Operator operator) {
        Operand left = operands.of(comparison.left());
        Operand right = operands.of(comparison.right());
        if (left instanceof Operand.Fixed one && right instanceof Operand.Fixed other) {
            impossible |= !operator.holds(one.value(), other.value());
        } else if (comparison.left().type().isOrdered()) {
            order(left, operator, right);
        } else {
            equate(left, operator == Operator.EQUAL, right, comparison.left().type());
        }
    }

    /** Of two open values of one type, all that is used is that a thing equals itself. */
    private void equate(Operand left, boolean equal, Operand right, ValueType type) {
        if (left instanceof Operand.Open one && right instanceof Operand.Open other) {
            impossible |= one.slot().equals(other.slot()) && !equal;
            restrict(one.slot(), ValueSet.of(type));
            restrict(other.slot(), ValueSet.of(type));
            return;
        }
        Operand.Open open = (Operand.Open) (left instanceof Operand.Open ? left : right);
        Operand.Fixed fixed = (Operand.Fixed) (left instanceof Operand.Open ? right : left);
        List<Object> value = List.of(fixed.value());
        ValueSet named = equal ? ValueSet.only(value) : ValueSet.except(value);
        restrict(open.slot(), ValueSet.of(type).and(named));
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
        changed |= bounds.state(slot(left), slot(right), shift);
    }

    private void differ(Operand left, Operand right) {
        Operand first = left instanceof Operand.Open ? left : right;
        Operand second = left instanceof Operand.Open ? right : left;
        Slot slot = slot(first).orElseThrow();
        bounds.add(slot);
        slot(second).ifPresent(bounds::add);
        distinct.add(new Distinct(slot, slot(second), constant(second)));
    }

    private static Optional<Slot> slot(Operand operand) {
        return operand instanceof Operand.Open open ? Optional.of(open.slot()) : Optional.empty();
    }

    private static long constant(Operand operand) {
        return operand instanceof Operand.Fixed fixed
                ? Math.max(-Bounds.NONE, Math.min(Bounds.NONE, fixed.ordinal()))
                : 0;
    }

    private void conclude() {
        int rounds = 0;
        do {
            changed = false;
            impossible |= !bounds.close();
            if (!impossible) {
                VocabularyLaws.apply(this);
                distinct.forEach(this::separate);
                listed();
            }
            rounds++;
        } while (changed && !impossible && rounds < MOST_ROUNDS);
    }

    private void separate(Distinct pair) {
        if (pair.second().isPresent()) {
            Slot second = pair.second().get();
            OptionalLong most = bounds.most(pair.first(), second);
            OptionalLong least = bounds.most(second, pair.first());
            boolean equal = most.equals(OptionalLong.of(0)) && least.equals(OptionalLong.of(0));
            impossible |= equal || pair.first().equals(second);
            return;
        }
        OptionalLong excluded = OptionalLong.of(pair.number());
        if (bounds.least(pair.first()).equals(excluded)) {
            atLeast(pair.first(), pair.number() + 1);
        }
        if (bounds.most(pair.first()).equals(excluded)) {
            atMost(pair.first(), pair.number() - 1);
        }
    }

    /** Numbers of which a list is given are bounded by it, and it by their bounds. */
    private void listed() {
        for (Slot slot : bounds.slots()) {
            ValueSet set = values.getOrDefault(slot, ValueSet.ALL);
            if (!set.excluded()) {
                List<Object> left = set.listed().stream()
                        .filter(value -> isWithinBounds(slot, value))
                        .toList();
                restrict(slot, ValueSet.only(left));
                left.stream()
                        .mapToLong(value -> new Operand.Fixed(value).ordinal())
                        .min()
                        .ifPresent(least -> atLeast(slot, least));
                left.stream()
                        .mapToLong(value -> new Operand.Fixed(value).ordinal())
                        .max()
                        .ifPresent(most -> atMost(slot, most));
            } else {
                set.listed()
                        .forEach(value ->
                                separate(new Distinct(slot, Optional.empty(), new Operand.Fixed(value).ordinal())));
            }
        }
    }

    private boolean isWithinBounds(Slot slot, Object value) {
        long number = new Operand.Fixed(value).ordinal();
        return bounds.least(slot).orElse(-Bounds.NONE) <= number
                && number <= bounds.most(slot).orElse(Bounds.NONE);
    }
}
