/**
 * Selection on arrays: the algorithms, without names of people, units or limits.
 *
 * <p>Nothing here is promised to hosts. Nothing takes or returns null; a null passed in ends in
 * {@link NullPointerException}, at the latest where it is used.
 */
@NullMarked
package vn.emulation.quota.selection.internal;

import org.jspecify.annotations.NullMarked;
