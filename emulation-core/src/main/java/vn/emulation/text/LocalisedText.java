package vn.emulation.text;

import java.text.Normalizer;
import java.util.Locale;
import vn.emulation.validation.Validation;

/**
 * A short text in Vietnamese and English, such as the name of an award form.
 *
 * <p>Both texts are NFC and stripped, and neither is blank.
 *
 * @param vi the Vietnamese text, from 1 to 4,000 characters
 * @param en the English text, from 1 to 4,000 characters
 */
public record LocalisedText(String vi, String en) {

    private static final int LONGEST = 4_000;

    /**
     * Normalises and validates both texts.
     *
     * @throws vn.emulation.validation.InvalidValueException if a text is blank or too long
     */
    public LocalisedText {
        vi = Normalizer.normalize(vi, Normalizer.Form.NFC).strip();
        en = Normalizer.normalize(en, Normalizer.Form.NFC).strip();
        Validation.start()
                .check(!vi.isEmpty() && vi.length() <= LONGEST, "text.length", "vi", vi.length(), LONGEST)
                .check(!en.isEmpty() && en.length() <= LONGEST, "text.length", "en", en.length(), LONGEST)
                .orThrow();
    }

    /** Returns the English text for an English locale and the Vietnamese text for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
