package vn.emulation.testing.cases;

import java.util.Locale;
import vn.emulation.text.LocalisedText;

/**
 * Something wrong with a file of cases.
 *
 * @param code the stable code, such as {@code case.key}
 * @param place where
 * @param text what is wrong, and what to try
 */
public record CaseProblem(String code, CasePlace place, LocalisedText text) {

    /** Returns the place and the sentence that tells what is wrong there and what to try, in Vietnamese or English. */
    public String text(Locale locale) {
        return place + ": " + text.in(locale);
    }
}
