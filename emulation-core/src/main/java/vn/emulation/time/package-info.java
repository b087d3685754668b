/**
 * Windows of dates, deadlines with their bounds, and the calendar of working days.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.time;

import org.jspecify.annotations.NullMarked;
