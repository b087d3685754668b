/**
 * What awards pay (tiền thưởng): exact amounts in dong with the clauses, steps and readings they rest on.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.prize;

import org.jspecify.annotations.NullMarked;
