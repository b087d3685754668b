/**
 * Cases as JUnit 5 tests, and rules as parameters of tests.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.testing.junit;

import org.jspecify.annotations.NullMarked;
