/**
 * Bilingual texts and the normal form of identifiers.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.text;

import org.jspecify.annotations.NullMarked;
