package vn.emulation.json;

import java.util.List;
import java.util.Locale;
import vn.emulation.message.MessageBundle;
import vn.emulation.text.LocalisedText;

/** Parts of messages in both languages, read from the bundle {@code vn/emulation/messages}. */
final class Phrase {
    private static final MessageBundle TEXTS = MessageBundle.of("vn.emulation.messages", Phrase.class.getClassLoader());
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Phrase() {}

    static LocalisedText of(String key, Object... arguments) {
        return new LocalisedText(TEXTS.text(VIETNAMESE, key, arguments), TEXTS.text(Locale.ENGLISH, key, arguments));
    }

    /** Returns the names in curved quotes, separated by commas. */
    static String quoted(List<String> names) {
        return "“" + String.join("”, “", names) + "”";
    }
}
