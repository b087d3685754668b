package vn.emulation.rules.internal.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is written for a word of the vocabulary.
 *
 * @param parts its words; a number in braces, such as {@code {0}}, is a slot for something given
 */
record Phrase(List<String> parts) {

    /** Copies the list. */
    Phrase {
        parts = List.copyOf(parts);
    }

    static Phrase of(String text) {
        return new Phrase(Arrays.asList(text.strip().split(" +")));
    }

    static boolean isSlot(String part) {
        return part.startsWith("{");
    }

    static int slot(String part) {
        return part.charAt(1) - '0';
    }

    /** Returns the phrase with something before it that fills its first slot; its own slots come after that one. */
    Phrase after() {
        String moved = parts.stream()
                .map(part -> isSlot(part) ? "{" + (slot(part) + 1) + "}" : part)
                .collect(Collectors.joining(" "));
        return of("{0} " + moved);
    }

    /** Returns the phrase with its slots filled in. */
    String filled(List<String> given) {
        return parts.stream()
                .map(part -> isSlot(part) ? given.get(slot(part)) : part)
                .collect(Collectors.joining(" "));
    }
}
