package vn.emulation.rules.vocabulary;

import vn.emulation.text.LocalisedText;

/**
 * A word that means one thing.
 *
 * @param name how a rule file writes it
 * @param label what people call it; dots stand for what it is given
 */
public record NamedWord(String name, LocalisedText label) {}
