package vn.emulation.testing.mutation;

import java.util.Locale;
import vn.emulation.message.MessageBundle;

/** What reports of mutants say, in Vietnamese and English. */
final class MutationTexts {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.testing.mutation.texts", MutationTexts.class.getClassLoader());

    private MutationTexts() {}

    static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
