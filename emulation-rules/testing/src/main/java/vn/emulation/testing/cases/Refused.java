package vn.emulation.testing.cases;

import java.util.Locale;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.InvalidValueException;

/** What the model says of a value that it refuses. */
final class Refused {

    private Refused() {}

    static LocalisedText text(InvalidValueException refused) {
        return new LocalisedText(
                refused.text(Locale.forLanguageTag("vi")).replace('\n', ' '),
                refused.text(Locale.ENGLISH).replace('\n', ' '));
    }
}
