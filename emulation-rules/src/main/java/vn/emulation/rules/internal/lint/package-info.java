/**
 * The checks of rules and campaigns that load.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.lint;

import org.jspecify.annotations.NullMarked;
