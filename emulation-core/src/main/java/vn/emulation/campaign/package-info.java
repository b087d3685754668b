/**
 * Emulation campaigns as their plans set them: rounds, criteria, awards on offer, milestones and duties.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.campaign;

import org.jspecify.annotations.NullMarked;
