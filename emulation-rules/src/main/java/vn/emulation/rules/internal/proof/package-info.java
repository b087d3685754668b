/**
 * What follows from constraints without trying a dossier: whether some can hold together, and values for which they do.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.proof;

import org.jspecify.annotations.NullMarked;
