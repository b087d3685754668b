/**
 * A rule set as a document that a lawyer can read: clause by clause, in the order of the plan and the law.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.document;

import org.jspecify.annotations.NullMarked;
