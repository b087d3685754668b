package vn.emulation.testing.matrix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.emulation.message.MessageBundle;

/**
 * The words of matrices in one language.
 *
 * @param locale the language
 */
record MatrixWords(Locale locale) {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.testing.matrix", MatrixWords.class.getClassLoader());

    String text(String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }

    /** Returns names with commas between them, or a dash for none. */
    String joined(List<?> names) {
        return names.isEmpty() ? "–" : names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Returns what a clause came to in a round: how many dossiers it was answered for, and how. */
    String decided(ClauseDecisions decided) {
        String answers = decided.answers().entrySet().stream()
                .map(entry -> text("status." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        String fired = text("fired", decided.fired());
        return answers.isEmpty() ? fired : fired + "; " + answers;
    }

    String hole(Hole hole) {
        String told = text("hole." + hole.kind(), hole.what());
        return hole.place().isEmpty() ? told : hole.place() + ": " + told;
    }
}
