/**
 * Tables in Excel workbooks (.xlsx), read part by part.
 *
 * <p>Not with fastexcel-reader, which writes no place for a cell that it cannot read, gives an empty text for one that
 * refers to a missing text, and fills the memory when a small file refers to a text far beyond the last one.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.workbook;

import org.jspecify.annotations.NullMarked;
