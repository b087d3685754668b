package vn.emulation.rules.vocabulary;

import vn.emulation.text.LocalisedText;

/**
 * How a constraint asks for a parameter, whose name it takes as its only argument.
 *
 * @param name how a rule file writes it
 * @param type the name of the type of what it gives
 * @param label what people call it; dots stand for the parameter
 */
public record ParameterWord(String name, String type, LocalisedText label) {}
