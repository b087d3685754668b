/**
 * What a unit sends for one nominee, with what it leaves open kept open.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.dossier;

import org.jspecify.annotations.NullMarked;
