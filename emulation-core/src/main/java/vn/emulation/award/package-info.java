/**
 * Award forms and the authorities that decide them.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.award;

import org.jspecify.annotations.NullMarked;
