/**
 * The one fact a rule sees, and the vocabulary of its fields and measures.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.fact;

import org.jspecify.annotations.NullMarked;
