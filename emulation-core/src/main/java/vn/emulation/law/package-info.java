/**
 * The law that campaigns are judged by beside their plans, as a frame of regimes, provisions and requirements.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.law;

import org.jspecify.annotations.NullMarked;
