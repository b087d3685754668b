package vn.emulation.rules.internal.rule;

import java.util.Arrays;
import java.util.Optional;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.ValueType;

/** What a rule asks of a parameter. */
public enum ParameterKind {
    /** The number it is worth. */
    NUMBER("number", "numberAt", ValueType.NUMBER),
    /** The date it is worth. */
    DATE("date", "dateAt", ValueType.DATE),
    /** Whether that date is more than the earliest it can be. */
    DATE_KNOWN("dateKnown", "dateCertain", ValueType.BOOLEAN);

    private final String word;
    private final String accessor;
    private final ValueType type;

    ParameterKind(String word, String accessor, ValueType type) {
        this.word = word;
        this.accessor = accessor;
        this.type = type;
    }

    /** Returns the word that rule files use. */
    public String word() {
        return word;
    }

    /** Returns the method of a fact that gives it. */
    public String accessor() {
        return accessor;
    }

    /** Returns the type of what it gives. */
    public ValueType type() {
        return type;
    }

    Object value(Fact fact, int index) {
        return switch (this) {
            case NUMBER -> fact.numberAt(index);
            case DATE -> fact.dateAt(index);
            case DATE_KNOWN -> fact.dateCertain(index);
        };
    }

    /** Returns the kind of a word, or empty if there is none. */
    public static Optional<ParameterKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
