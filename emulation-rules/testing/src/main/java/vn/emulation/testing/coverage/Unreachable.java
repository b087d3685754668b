package vn.emulation.testing.coverage;

import vn.emulation.text.LocalisedText;

/**
 * Something that is proved never to be seen.
 *
 * @param item what
 * @param why why not
 */
public record Unreachable(CoverageItem item, LocalisedText why) {}
