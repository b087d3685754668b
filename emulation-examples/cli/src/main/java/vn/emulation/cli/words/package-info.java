/**
 * What the desk says, in Vietnamese and English.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.words;

import org.jspecify.annotations.NullMarked;
