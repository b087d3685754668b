/**
 * Rule sets over dossiers, and the engine that evaluates a round with them.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.rules;

import org.jspecify.annotations.NullMarked;
