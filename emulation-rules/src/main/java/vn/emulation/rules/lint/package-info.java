/**
 * What is wrong with rule and parameter files, told to the person who writes them.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.rules.lint;

import org.jspecify.annotations.NullMarked;
