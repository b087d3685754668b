/**
 * Reports as plain text, aligned for a terminal.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.text;

import org.jspecify.annotations.NullMarked;
