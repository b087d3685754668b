package vn.emulation.prize;

import java.util.Locale;
import vn.emulation.message.MessageBundle;
import vn.emulation.text.LocalisedText;

/** Texts of the bundle in both languages at once. */
final class PrizeText {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.messages", PrizeText.class.getClassLoader());

    private PrizeText() {}

    static LocalisedText of(String key, Object... arguments) {
        return new LocalisedText(
                TEXTS.text(Locale.forLanguageTag("vi"), key, arguments), TEXTS.text(Locale.ENGLISH, key, arguments));
    }
}
