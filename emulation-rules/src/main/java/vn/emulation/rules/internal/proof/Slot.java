package vn.emulation.rules.internal.proof;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a rule reads whose value is open: a word of the vocabulary with what it is given, or a parameter.
 *
 * @param word the word
 * @param arguments what it is given: values, or slots where these are open too
 */
public record Slot(String word, List<Object> arguments) {

    /** No word of a vocabulary has spaces. */
    private static final String CODE = "trusted code";

    /** Copies the arguments. */
    public Slot {
        arguments = List.copyOf(arguments);
    }

    /** Returns the slot of a field. */
    public static Slot of(String field) {
        return new Slot(field, List.of());
    }

    /** Returns the slot of the answer of code, which no dossier can be made to give. */
    static Slot ofCode(String code) {
        return new Slot(CODE, List.of(code));
    }

    boolean isOfCode() {
        return word.equals(CODE);
    }

    @Override
    public String toString() {
        return arguments.isEmpty()
                ? word
                : arguments.stream()
                        .map(each -> each instanceof String text ? "\"" + text + "\"" : each.toString())
                        .collect(Collectors.joining(", ", word + "(", ")"));
    }
}
