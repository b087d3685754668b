/**
 * What is wrong with rule and parameter files, told to the person who writes them.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.rules.lint;

import org.jspecify.annotations.NullMarked;
