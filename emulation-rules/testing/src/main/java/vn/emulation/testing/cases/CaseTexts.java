package vn.emulation.testing.cases;

import java.util.Locale;
import vn.emulation.message.MessageBundle;
import vn.emulation.text.LocalisedText;

/** The texts of cases in both languages. */
final class CaseTexts {

    static final MessageBundle BUNDLE =
            MessageBundle.of("vn.emulation.testing.cases.cases", CaseTexts.class.getClassLoader());
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private CaseTexts() {}

    static LocalisedText both(String key, Object... arguments) {
        return new LocalisedText(BUNDLE.text(VIETNAMESE, key, arguments), BUNDLE.text(Locale.ENGLISH, key, arguments));
    }
}
