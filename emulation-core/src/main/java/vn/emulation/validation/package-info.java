/**
 * Refusing a broken value with every reason at once, in Vietnamese and English.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.validation;

import org.jspecify.annotations.NullMarked;
