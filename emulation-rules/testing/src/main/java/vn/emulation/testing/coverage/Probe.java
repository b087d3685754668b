package vn.emulation.testing.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.Constraint;

/**
 * Sees one item in what a rule makes of a fact.
 *
 * @param number the number of the item
 * @param constraint the index of the constraint that is looked at
 * @param others the indexes of the other constraints that must hold
 * @param sight what is looked for
 */
record Probe(int number, int constraint, BitSet others, Sight sight) {

    /** What is looked for where everything a constraint reads is known. */
    interface Sight {

        /** Returns whether it is seen. */
        boolean sees(Constraint constraint, Fact fact, boolean holds);
    }

    /** Returns whether the constraint comes out as given. */
    static Sight holding(boolean wanted) {
        return (constraint, fact, holds) -> holds == wanted;
    }

    /** Returns whether the value is a member of the list. */
    static Sight member(Object member) {
        return (constraint, fact, holds) ->
                holds && ((Constraint.OneOf) constraint).term().value(fact).equals(member);
    }

    /** Returns whether the left of a comparison exceeds the right by so much. */
    static Sight exceeding(long by) {
        return (constraint, fact, holds) -> difference((Constraint.Comparison) constraint, fact) == by;
    }

    private static long difference(Constraint.Comparison comparison, Fact fact) {
        Object left = comparison.left().value(fact);
        Object right = comparison.right().value(fact);
        return left instanceof LocalDate day
                ? ChronoUnit.DAYS.between((LocalDate) right, day)
                : (long) left - (long) right;
    }

    /** Returns whether the item is seen where these constraints do not hold, and those of them are unknown. */
    boolean sees(Constraint looked, Fact fact, BitSet notTrue, BitSet unknown) {
        return !notTrue.intersects(others)
                && !unknown.get(constraint)
                && sight.sees(looked, fact, !notTrue.get(constraint));
    }
}
