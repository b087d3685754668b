package vn.emulation.rules.internal.fact;

import java.util.Optional;

/** A name of the vocabulary that a constraint may look at. */
public sealed interface Word permits Field, Measure {

    /** Returns its name in rule files. */
    String name();

    /** Returns the type of its values. */
    ValueType type();

    /** Returns the word that tells whether it is known, given what it is given itself; empty when it always is. */
    Optional<Word> guard();

    /** Returns what has to be asked for when it is not known, empty when it always is or nobody can be asked. */
    Optional<NeedTarget> need();
}
