/**
 * From the text of rule files to checked rules, with every diagnostic found.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.load;

import org.jspecify.annotations.NullMarked;
