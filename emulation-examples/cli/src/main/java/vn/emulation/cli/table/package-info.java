/**
 * Tables of dossiers, of nominees, and of units with their weights: what their columns and cells say, whatever kind of file they stand in.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.table;

import org.jspecify.annotations.NullMarked;
