package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;

/** What may come next. */
enum RulePlace {
    /** A rule. */
    RULE(LineKind.RULE),
    /** An annotation, or the condition. */
    HEAD(LineKind.WHEN, LineKind.ANNOTATION),
    /** What the rule is about. */
    SUBJECT(LineKind.SUBJECT),
    /** The first constraint. */
    CONSTRAINT(LineKind.CONSTRAINT),
    /** Another constraint, or the effect. */
    CONDITION(LineKind.THEN, LineKind.CONSTRAINT),
    /** The effect. */
    EFFECT(LineKind.EFFECT),
    /** The end. */
    END(LineKind.END);

    private final ImmutableSet<LineKind> admitted;

    RulePlace(LineKind first, LineKind... more) {
        this.admitted = Sets.immutableEnumSet(first, more);
    }

    boolean admits(LineKind kind) {
        return admitted.contains(kind);
    }

    /** Returns the key of what people call what is missing where something else stands. */
    String key() {
        return "sentence-place." + name().toLowerCase(Locale.ROOT);
    }

    /** Returns what may come after a line. */
    static RulePlace after(LineKind kind) {
        return switch (kind) {
            case RULE, ANNOTATION -> HEAD;
            case WHEN -> SUBJECT;
            case SUBJECT -> CONSTRAINT;
            case CONSTRAINT -> CONDITION;
            case THEN -> EFFECT;
            case EFFECT -> END;
            case END -> RULE;
        };
    }

    /** Returns what may come after a line that was not understood. */
    RulePlace afterUnknown(boolean constraint) {
        if (constraint) {
            return CONDITION;
        }
        return switch (this) {
            case RULE -> HEAD;
            case SUBJECT -> CONSTRAINT;
            case EFFECT -> END;
            case HEAD, CONSTRAINT, CONDITION, END -> this;
        };
    }
}
