/**
 * What a host tests its use of this library with.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.testing;

import org.jspecify.annotations.NullMarked;
