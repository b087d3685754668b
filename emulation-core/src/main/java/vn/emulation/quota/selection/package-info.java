/**
 * Selection of entrants by rank under limits, exact, with ties left to a council, explanations and a certificate.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.quota.selection;

import org.jspecify.annotations.NullMarked;
