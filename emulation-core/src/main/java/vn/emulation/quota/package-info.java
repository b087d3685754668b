/**
 * Places granted for a round and who receives them.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.quota;

import org.jspecify.annotations.NullMarked;
