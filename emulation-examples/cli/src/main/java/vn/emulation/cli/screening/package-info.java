/**
 * Judges dossiers from a file to a file, without places, in memory that does not grow with their number.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.screening;

import org.jspecify.annotations.NullMarked;
