/**
 * What cases have shown of rules: rules fired and declined, conditions that decide by themselves, bounds met on the
 * day, what lies before and behind, and what no case has shown yet.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.coverage;

import org.jspecify.annotations.NullMarked;
