/**
 * Emulation campaigns as their plans set them: rounds, criteria, awards on offer, milestones and duties.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.campaign;

import org.jspecify.annotations.NullMarked;
