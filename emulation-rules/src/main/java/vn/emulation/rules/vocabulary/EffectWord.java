package vn.emulation.rules.vocabulary;

import vn.emulation.text.LocalisedText;

/**
 * What a rule can say when it applies.
 *
 * @param name its name, such as {@code limits}
 * @param subject the name of the subject that rules with it are about
 * @param statement how a rule file writes it; dots stand for the name of what is needed, or of a parameter
 * @param label what it means; dots stand for the same
 */
public record EffectWord(String name, String subject, String statement, LocalisedText label) {}
