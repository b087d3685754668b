/**
 * The conditions of checked rules as classes, loaded behind the walls. A rule file's author has no text in them but
 * names that the loader knows and values.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.code;

import org.jspecify.annotations.NullMarked;
