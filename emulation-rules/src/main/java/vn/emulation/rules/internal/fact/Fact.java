package vn.emulation.rules.internal.fact;

import java.time.LocalDate;

/** What rules constrain, under one supposition; it collects the rules that fire on it. Used by one thread. */
public interface Fact {

    /** Returns the rules that fired. */
    Firings firings();

    /** Returns the supposition. */
    default Supposition supposition() {
        return firings().supposition();
    }

    /** Returns whether the rule fired. */
    default boolean hasFired(int rule) {
        return firings().contains(rule);
    }

    /** Called by the consequence of a generated rule. */
    default void fired(int rule) {
        firings().add(rule);
    }

    /** Returns whether the fact is split by the very dimensions of a shape, which is always so where nothing splits. */
    boolean ofShape(int shape);

    /** Returns whether the rule is in force and of an alternative supposed. */
    default boolean applies(int rule) {
        return supposition().isApplicable(rule);
    }

    /** Returns whether the parameter has a value. */
    default boolean worthKnown(int parameter) {
        return supposition().worth(parameter).known();
    }

    /** Returns whether the date is more than the earliest it can be. */
    default boolean dateCertain(int parameter) {
        return supposition().worth(parameter).certain();
    }

    /** Returns the date that the parameter is worth. */
    default LocalDate dateAt(int parameter) {
        return supposition().worth(parameter).date();
    }

    /** Returns the number that the parameter is worth. */
    default long numberAt(int parameter) {
        return supposition().worth(parameter).number();
    }
}
