package vn.emulation.rules.internal.rule;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** How a constraint compares two values. */
public enum Operator {
    /** Equal. */
    EQUAL("==", false),
    /** Not equal. */
    NOT_EQUAL("!=", false),
    /** Less than, or earlier than. */
    LESS("<", true),
    /** At most, or on or before. */
    AT_MOST("<=", true),
    /** More than, or later than. */
    GREATER(">", true),
    /** At least, or on or after. */
    AT_LEAST(">=", true);

    private final String symbol;
    private final boolean ordering;

    Operator(String symbol, boolean ordering) {
        this.symbol = symbol;
        this.ordering = ordering;
    }

    /** Returns how rule files write it. */
    public String symbol() {
        return symbol;
    }

    /** Returns whether its operands must be ordered. */
    public boolean isOrdering() {
        return ordering;
    }

    /** Returns the operator of a symbol, or empty if there is none. */
    public static Optional<Operator> of(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }

    /** Returns whether the comparison of two values of one type holds. */
    public boolean holds(Object left, Object right) {
        return switch (this) {
            case EQUAL -> Objects.equals(left, right);
            case NOT_EQUAL -> !Objects.equals(left, right);
            case LESS -> compare(left, right) < 0;
            case AT_MOST -> compare(left, right) <= 0;
            case GREATER -> compare(left, right) > 0;
            case AT_LEAST -> compare(left, right) >= 0;
        };
    }

    /** The loader admits an ordering only between two values of one ordered type. */
    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
