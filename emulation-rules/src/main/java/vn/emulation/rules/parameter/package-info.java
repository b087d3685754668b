/**
 * Dated and cited numbers and dates of plans and laws, which rules ask for by name.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.rules.parameter;

import org.jspecify.annotations.NullMarked;
