/**
 * The award desk: the library's main jobs on the command line.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli;

import org.jspecify.annotations.NullMarked;
