/**
 * Dated and cited numbers and dates of plans and laws, which rules ask for by name.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.parameter;

import org.jspecify.annotations.NullMarked;
