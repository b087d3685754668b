/**
 * Texts for people, in Vietnamese and English, from bundles.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.message;

import org.jspecify.annotations.NullMarked;
