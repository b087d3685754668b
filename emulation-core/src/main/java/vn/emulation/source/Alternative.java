package vn.emulation.source;

import vn.emulation.text.Identifiers;
import vn.emulation.text.LocalisedText;

/**
 * One defensible way to read a clause.
 *
 * @param key the key that rules, parameters and rulings name, such as {@code BEFORE}
 * @param text what the clause then means
 */
public record Alternative(String key, LocalisedText text) {

    /** Normalises the key. */
    public Alternative {
        key = Identifiers.normalise("alternative", key);
    }
}
