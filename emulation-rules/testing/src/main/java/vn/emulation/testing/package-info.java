/**
 * What a host tests its use of this library with.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing;

import org.jspecify.annotations.NullMarked;
