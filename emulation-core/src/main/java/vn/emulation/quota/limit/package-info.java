/**
 * Limits on who may be selected: caps and floors over sets of entrants, as numbers or shares.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.quota.limit;

import org.jspecify.annotations.NullMarked;
