package vn.emulation.testing.assertion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.message.MessageBundle;

/**
 * Tells why an assertion fails.
 *
 * @param locale the language
 * @param why tells of rules, where they are known
 */
record FailureText(Locale locale, Optional<RuleExplanation> why) {

    /** In English, of unknown rules. */
    static final FailureText PLAIN = new FailureText(Locale.ENGLISH, Optional.empty());

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.testing.assertion", FailureText.class.getClassLoader());

    FailureText in(Locale language) {
        return new FailureText(language, why);
    }

    FailureText by(RuleExplanation rules) {
        return new FailureText(locale, Optional.of(rules));
    }

    String text(String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }

    /** Returns what failed, and what the rules say of it; where they are not known, how to make them known. */
    String failure(String what, Stream<String> explained) {
        List<String> lines = new ArrayList<>();
        lines.add(what);
        explained.forEach(lines::add);
        if (why.isEmpty()) {
            lines.add(text("maybe-by"));
        }
        return String.join("\n", lines);
    }

    /** Returns items in order, or a word for none. */
    String listed(Collection<?> items) {
        return items.isEmpty()
                ? text("none")
                : items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
