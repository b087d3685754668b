/**
 * Source documents, their clauses, and the readings and rulings of clauses that admit more than one.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.source;

import org.jspecify.annotations.NullMarked;
