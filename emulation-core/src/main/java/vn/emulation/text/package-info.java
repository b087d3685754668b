/**
 * Bilingual texts and the normal form of identifiers.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.text;

import org.jspecify.annotations.NullMarked;
