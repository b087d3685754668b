package vn.emulation.testing.generation;

import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.rules.internal.rule.Term;

/**
 * What a dossier is made to show of a rule.
 *
 * @param rule the index of the rule
 * @param constraint the index of the constraint it is about, empty where all hold
 * @param aim what it shows of it
 * @param detail how far from the bound it is, or which value it has; empty where there is one only
 * @param other what it is told apart from, for an argument
 */
record Probe(int rule, OptionalInt constraint, Aim aim, Optional<String> detail, Optional<Term> other) {

    /** What is shown. */
    enum Aim {
        /** Every constraint holds. */
        FIRES,
        /** Every constraint holds, on a day on which the rule comes into force or ends. */
        EDGE,
        /** This constraint only fails. */
        FAILS,
        /** What it compares is so far from the bound. */
        BOUND,
        /** What it looks at has this value. */
        VALUE,
        /** What it counts within or at least is at the edge of what it names. */
        ARGUMENT
    }
}
