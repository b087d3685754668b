/**
 * Mutants of rules: what cases would notice if a rule or a parameter were otherwise.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.mutation;

import org.jspecify.annotations.NullMarked;
