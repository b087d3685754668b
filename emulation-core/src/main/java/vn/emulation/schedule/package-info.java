/**
 * What is due in a campaign, from whom and by when.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.schedule;

import org.jspecify.annotations.NullMarked;
