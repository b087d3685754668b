/**
 * Reading and writing the model as JSON, with one clear sentence for whatever cannot be read.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.json;

import org.jspecify.annotations.NullMarked;
