/**
 * What a command is asked to decide from: files, bundled plans and sample rounds.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.input;

import org.jspecify.annotations.NullMarked;
