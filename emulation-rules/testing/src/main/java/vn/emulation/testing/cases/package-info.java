/**
 * Cases of rules that people write without Java: what is given, and what is to come of it.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.cases;

import org.jspecify.annotations.NullMarked;
