/**
 * Where results go: the standard output, or a file that is whole or not there.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.output;

import org.jspecify.annotations.NullMarked;
