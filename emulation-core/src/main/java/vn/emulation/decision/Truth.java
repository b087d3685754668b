package vn.emulation.decision;

import java.util.stream.Stream;

/** Whether something holds, where that may not be known (giá trị chân lý). */
public enum Truth {
    /** It does not hold, whatever is not known. */
    FALSE,
    /** It cannot be told. */
    UNKNOWN,
    /** It holds, whatever is not known. */
    TRUE;

    /** Returns the truth of what is known. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Returns whether this and the other hold both, by Kleene's strong logic. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns whether all hold, by Kleene's strong logic: one that does not decides, and none at all hold. */
    public static Truth all(Stream<Truth> truths) {
        return truths.reduce(TRUE, Truth::and);
    }
}
