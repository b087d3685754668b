/**
 * Texts for people, in Vietnamese and English, from bundles.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.message;

import org.jspecify.annotations.NullMarked;
