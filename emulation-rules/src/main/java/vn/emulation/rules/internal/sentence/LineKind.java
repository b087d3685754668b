package vn.emulation.rules.internal.sentence;

/** What a line of a rule is. */
enum LineKind {
    /** The name. */
    RULE,
    /** An annotation. */
    ANNOTATION,
    /** What stands before the condition. */
    WHEN,
    /** What the rule is about. */
    SUBJECT,
    /** One constraint of the condition. */
    CONSTRAINT,
    /** What stands before the effect. */
    THEN,
    /** The effect. */
    EFFECT,
    /** The end. */
    END;

    Symbol.Part part() {
        return new Symbol.Part(Symbol.Role.LINE, name());
    }
}
