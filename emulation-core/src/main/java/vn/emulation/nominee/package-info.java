/**
 * Who can be nominated (individuals, collectives, households) and the tree of units they belong to.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.nominee;

import org.jspecify.annotations.NullMarked;
