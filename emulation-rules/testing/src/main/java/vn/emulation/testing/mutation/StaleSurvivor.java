package vn.emulation.testing.mutation;

import java.util.Locale;
import java.util.Optional;

/**
 * A justified survivor that is none: an error of its file.
 *
 * @param key the key given
 * @param killer the case that kills it, empty where there is no such mutant
 */
public record StaleSurvivor(String key, Optional<String> killer) {

    /**
     * Returns what is wrong with it, and what to do.
     *
     * @param locale the language, Vietnamese or English
     */
    public String text(Locale locale) {
        return killer.map(each -> MutationTexts.text(locale, "stale.killed", key, each))
                .orElseGet(() -> MutationTexts.text(locale, "stale.unknown", key));
    }
}
