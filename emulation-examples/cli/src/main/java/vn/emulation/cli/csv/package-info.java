/**
 * Dossiers, and units with their weights, from a table as spreadsheets save it.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.csv;

import org.jspecify.annotations.NullMarked;
