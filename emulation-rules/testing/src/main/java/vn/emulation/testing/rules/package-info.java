/**
 * Rules to be tested: as a host loads them, and by the reference evaluator, which takes them one rule otherwise at once.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.rules;

import org.jspecify.annotations.NullMarked;
