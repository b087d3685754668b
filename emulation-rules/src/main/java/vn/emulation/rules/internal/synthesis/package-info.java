/**
 * Dossiers made to measure: from what rules are to read to a dossier of which they read it.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.synthesis;

import org.jspecify.annotations.NullMarked;
