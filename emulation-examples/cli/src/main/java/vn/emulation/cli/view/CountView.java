package vn.emulation.cli.view;

/**
 * How many dossiers have a verdict.
 *
 * @param name the verdict, in words
 * @param count the number
 */
public record CountView(String name, long count) {}
