package vn.emulation.cli.view;

/**
 * One alternative of a reading.
 *
 * @param reading the reading's id
 * @param alternative the alternative's key
 * @param text what the clause then means
 */
public record ChoiceStory(String reading, String alternative, String text) {}
