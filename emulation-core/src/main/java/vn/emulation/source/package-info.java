/**
 * Source documents, their clauses, and the readings and rulings of clauses that admit more than one.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.source;

import org.jspecify.annotations.NullMarked;
