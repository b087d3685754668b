/**
 * Two rule sets compared over a round: who gains and who loses, through which changes, and whom others moved.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.comparison;

import org.jspecify.annotations.NullMarked;
