package vn.emulation.rules.vocabulary;

import vn.emulation.text.LocalisedText;

/**
 * What pools are split by.
 *
 * @param name its name
 * @param field the field of pools that holds its value
 * @param marker the field that splits by it and asks for nothing
 * @param label what people call it
 */
public record DimensionWord(String name, String field, String marker, LocalisedText label) {}
