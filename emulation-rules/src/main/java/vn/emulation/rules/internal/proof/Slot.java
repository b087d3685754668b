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

    /** Copies the arguments. */
    public Slot {
        arguments = List.copyOf(arguments);
    }

    /** Returns the slot of a field. */
    public static Slot of(String field) {
        return new Slot(field, List.of());
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
