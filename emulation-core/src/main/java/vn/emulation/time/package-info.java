/**
 * Windows of dates, deadlines with their bounds, and the calendar of working days.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.time;

import org.jspecify.annotations.NullMarked;
