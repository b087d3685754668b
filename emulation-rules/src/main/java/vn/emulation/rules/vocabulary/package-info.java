/**
 * The words that rule files may use, published.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
