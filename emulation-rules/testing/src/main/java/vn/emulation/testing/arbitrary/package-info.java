/**
 * Arbitrary campaigns, units, dossiers and rounds for jqwik, drawn about the bounds of the rules.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.arbitrary;

import org.jspecify.annotations.NullMarked;
