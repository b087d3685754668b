package vn.emulation.rules.internal.sentence;

import vn.emulation.rules.internal.fact.ValueType;

/** What can stand in a slot of a phrase, or on a line. */
sealed interface Symbol permits Symbol.Part, SlotValue {

    /** What phrases are for. */
    enum Role {
        /** A line of a rule. */
        LINE,
        /** What is needed. */
        NEED,
        /** A field, measure or parameter. */
        SOURCE,
        /** A value written out. */
        LITERAL,
        /** A source or a value written out. */
        TERM,
        /** Values written out, with commas between. */
        MEMBERS
    }

    /**
     * Something that phrases make.
     *
     * @param role what they are for
     * @param name which kind of line, or the type of the values
     */
    record Part(Role role, String name) implements Symbol {

        static Part of(Role role, ValueType type) {
            return new Part(role, type.name());
        }

        /** Returns what has another role for values of the same type. */
        Part as(Role other) {
            return new Part(other, name);
        }
    }
}
