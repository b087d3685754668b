/**
 * What came of testing rules, told to a person, a browser or a build server.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.testing;

import org.jspecify.annotations.NullMarked;
