/**
 * Statistics of emulation and commendation in the shape of the official forms 0601 to 0605 (Circular 02/2023/TT-BNV), and
 * whether published figures add up.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.statistics;

import org.jspecify.annotations.NullMarked;
