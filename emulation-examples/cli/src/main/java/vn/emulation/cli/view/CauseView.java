package vn.emulation.cli.view;

import vn.emulation.testing.comparison.CauseTotal;

/**
 * What one cause comes to.
 *
 * @param text the changes, in words
 * @param total the numbers
 */
public record CauseView(String text, CauseTotal total) {}
