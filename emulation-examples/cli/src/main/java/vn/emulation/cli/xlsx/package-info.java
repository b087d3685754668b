/**
 * Reports as an Excel workbook.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.xlsx;

import org.jspecify.annotations.NullMarked;
