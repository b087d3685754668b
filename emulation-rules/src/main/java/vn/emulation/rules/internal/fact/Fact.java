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

    /** Returns what counts what rules take of it. */
    default Meter meter() {
        return firings().meter();
    }

    /** Returns the same fact, on which no rule has fired. */
    Fact fresh();

    /** Returns how many things its lists hold in all, each of which costs a step where a rule walks it. */
    long listed();

    /** Returns the id of the dossier, or of whom the pool holds. */
    String about();

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
        meter().step(1);
        return supposition().isApplicable(rule);
    }

    /** Returns whether the parameter has a value. */
    default boolean worthKnown(int parameter) {
        meter().step(1);
        return supposition().worth(parameter).known();
    }

    /** Returns whether the date is more than the earliest it can be. */
    default boolean dateCertain(int parameter) {
        meter().step(1);
        return supposition().worth(parameter).certain();
    }

    /** Returns the date that the parameter is worth. */
    default LocalDate dateAt(int parameter) {
        meter().step(1);
        return supposition().worth(parameter).date();
    }

    /** Returns whether the code of a trusted author holds; only facts that can be asked have rules with code. */
    default boolean codeHolds(int code) {
        throw new IllegalStateException("no code (" + code + ") is asked of this fact");
    }

    /** Returns the number that the parameter is worth. */
    default long numberAt(int parameter) {
        meter().step(1);
        return supposition().worth(parameter).number();
    }
}
