/**
 * Award forms and the authorities that decide them.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.award;

import org.jspecify.annotations.NullMarked;
