/**
 * Reading and writing the model as JSON, with one clear sentence for whatever cannot be read.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.json;

import org.jspecify.annotations.NullMarked;
