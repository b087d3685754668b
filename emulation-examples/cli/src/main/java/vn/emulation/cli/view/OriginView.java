package vn.emulation.cli.view;

/**
 * One thing that a report was made from.
 *
 * @param name what it is
 * @param value which one
 */
public record OriginView(String name, String value) {}
