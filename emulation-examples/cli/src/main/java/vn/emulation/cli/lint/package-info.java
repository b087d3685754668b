/**
 * What the lint finds, as the desk shows it: in words, as JSON and as SARIF.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.lint;

import org.jspecify.annotations.NullMarked;
