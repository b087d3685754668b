/**
 * Cases made from the constraints of rules, and the fewest of them that show everything, for a person to judge.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.generation;

import org.jspecify.annotations.NullMarked;
