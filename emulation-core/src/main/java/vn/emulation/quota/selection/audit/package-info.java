/**
 * The independent check of selections: it knows problems, results and decisions, and nothing of how results are found.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.quota.selection.audit;

import org.jspecify.annotations.NullMarked;
