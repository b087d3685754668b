package vn.emulation.rules.vocabulary;

import java.util.Locale;
import vn.emulation.message.MessageBundle;
import vn.emulation.text.LocalisedText;

/** What people call the words of the vocabulary. */
final class VocabularyLabels {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.rules.vocabulary", VocabularyLabels.class.getClassLoader());
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String GAP = "…";

    /** Returns the text of a key, with dots for its arguments. */
    LocalisedText of(String key) {
        return new LocalisedText(TEXTS.text(VIETNAMESE, key, GAP, GAP), TEXTS.text(Locale.ENGLISH, key, GAP, GAP));
    }
}
