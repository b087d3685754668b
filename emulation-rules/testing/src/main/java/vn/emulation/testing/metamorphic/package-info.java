/**
 * Laws that hold of any rules: how decisions may change when the round changes in one way.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.metamorphic;

import org.jspecify.annotations.NullMarked;
