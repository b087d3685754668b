/**
 * Rule sets over dossiers, and the engine that evaluates a round with them.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.rules;

import org.jspecify.annotations.NullMarked;
