/**
 * What rests on what: clauses, rules, parameters, readings, cases and the decisions of a round, and where a link is missing.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.matrix;

import org.jspecify.annotations.NullMarked;
