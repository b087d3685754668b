package vn.emulation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.emulation.message.MessageBundle;

/**
 * One reason why a value is refused.
 *
 * <p>The code is stable and names a text in the bundle {@code vn/emulation/messages}; the arguments are the values
 * that the text shows in brackets.
 *
 * @param code the stable code, such as {@code tree.cycle}
 * @param arguments the values shown, already as text
 */
public record Violation(String code, List<String> arguments) {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.messages", Violation.class.getClassLoader());

    /** Copies the arguments. */
    public Violation {
        arguments = List.copyOf(arguments);
    }

    /** Returns the sentence that tells a person what is wrong and what to try, in Vietnamese or English. */
    public String text(Locale locale) {
        return TEXTS.text(locale, code, code.startsWith("id.") ? withThingNamed(locale) : arguments);
    }

    /** The first argument of a refused id says what it is the id of, which each language calls by its own word. */
    private List<String> withThingNamed(Locale locale) {
        String key = "thing." + arguments.get(0).replace(' ', '-');
        List<String> shown = new ArrayList<>(arguments);
        shown.set(0, TEXTS.has(key) ? TEXTS.text(locale, key) : arguments.get(0));
        return shown;
    }
}
