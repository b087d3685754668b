package vn.emulation.testing.mutation;

import java.util.Locale;

/** What is otherwise in a mutant. */
public enum MutantKind {
    /** A comparison has another operator next to its own. */
    OPERATOR,
    /** A number or day written in the rule is one more or one less. */
    LITERAL,
    /** A constant or text written in the rule is another. */
    CONSTANT,
    /** A list of values lacks one, or has one more. */
    MEMBER,
    /** A constraint is dropped. */
    DROPPED,
    /** A constraint says the opposite. */
    NEGATED,
    /** The rule is deleted. */
    DELETED,
    /** The rule says something else. */
    EFFECT,
    /** The rule is no exception any more. */
    EXCEPTION,
    /** The rule is in force from or until a day earlier or later. */
    FORCE,
    /** The rule belongs to every alternative of a reading. */
    READING,
    /** The rule cites one clause less. */
    CLAUSE,
    /** The value of a parameter is one or one day more or less. */
    PARAMETER,
    /** A cap, floor or place of preference is one more or one less. */
    CAP,
    /** A share of places is rounded otherwise. */
    ROUNDING;

    /** Returns the word for it in keys and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
