/**
 * What a report shows, in words, before it is laid out as text or as a page.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.view;

import org.jspecify.annotations.NullMarked;
