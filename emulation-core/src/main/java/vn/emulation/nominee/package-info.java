/**
 * Who can be nominated (individuals, collectives, households) and the tree of units they belong to.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.nominee;

import org.jspecify.annotations.NullMarked;
