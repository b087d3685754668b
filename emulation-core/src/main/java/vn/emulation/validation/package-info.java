/**
 * Refusing a broken value with every reason at once, in Vietnamese and English.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.validation;

import org.jspecify.annotations.NullMarked;
