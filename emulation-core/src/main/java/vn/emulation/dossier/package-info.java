/**
 * What a unit sends for one nominee, with what it leaves open kept open.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.dossier;

import org.jspecify.annotations.NullMarked;
