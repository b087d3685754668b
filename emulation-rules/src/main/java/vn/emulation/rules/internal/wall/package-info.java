/**
 * The second wall: which classes generated code may load, and what it may refer to.
 *
 * <p>It knows nothing of rule files and trusts no check made before it. Nothing here is promised to hosts; it may change
 * without notice.
 */
@NullMarked
package vn.emulation.rules.internal.wall;

import org.jspecify.annotations.NullMarked;
