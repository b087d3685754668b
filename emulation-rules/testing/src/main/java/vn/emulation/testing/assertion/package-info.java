/**
 * Assertions on reports and decisions, for AssertJ, whose failures say why.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.assertion;

import org.jspecify.annotations.NullMarked;
