/**
 * Places granted for a round and who receives them.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.quota;

import org.jspecify.annotations.NullMarked;
