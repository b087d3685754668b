package vn.emulation.testing.coverage;

import java.util.Locale;
import vn.emulation.message.MessageBundle;
import vn.emulation.text.LocalisedText;

/** What coverage says, in Vietnamese and English. */
final class CoverageTexts {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.testing.coverage.texts", CoverageTexts.class.getClassLoader());

    private CoverageTexts() {}

    static LocalisedText told(String key, Object... arguments) {
        return new LocalisedText(
                TEXTS.text(Locale.forLanguageTag("vi"), key, arguments), TEXTS.text(Locale.ENGLISH, key, arguments));
    }

    static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
