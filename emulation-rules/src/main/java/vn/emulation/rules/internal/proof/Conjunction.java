package vn.emulation.rules.internal.proof;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.emulation.rules.internal.rule.Constraint;

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
        constraints.forEach(constraint -> new Statement(all).state(constraint, true));
        all.conclude();
        return all;
    }

    private Conjunction copy() {
        return new Conjunction(knowledge, bounds.copy(), values, distinct, impossible);
    }

    /** Returns this conjunction with one constraint more, or with its opposite. */
    public Conjunction and(Constraint constraint, boolean holds) {
        Conjunction more = copy();
        new Statement(more).state(constraint, holds);
        more.conclude();
        return more;
    }

    /** Returns this conjunction with the left of a comparison of numbers or days exceeding the right by just so many. */
    public Conjunction exceeding(Constraint.Comparison comparison, long by) {
        Conjunction more = copy();
        new Statement(more).exceed(comparison, by);
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

    /** Returns the slots that other values fill; not what code answers, which nothing follows from. */
    public Set<Slot> unordered() {
        return values.keySet().stream().filter(slot -> !slot.isOfCode()).collect(ImmutableSet.toImmutableSet());
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

    /** States that the constraints cannot hold together. */
    void refute() {
        impossible = true;
    }

    /** States that two things differ; an empty second one is the number. */
    void separate(Slot first, Optional<Slot> second, long number) {
        bounds.add(first);
        second.ifPresent(bounds::add);
        distinct.add(new Distinct(first, second, number));
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
        exceedsAtMost(Optional.of(first), Optional.of(second), number);
    }

    /** States that the first exceeds the second by a number at most; an empty one is the number 0. */
    void exceedsAtMost(Optional<Slot> first, Optional<Slot> second, long number) {
        changed |= bounds.state(first, second, number);
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
