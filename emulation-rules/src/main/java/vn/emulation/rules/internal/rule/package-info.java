/**
 * Rules as data: constraints that can be written out for the engine, evaluated by themselves and explained.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.rule;

import org.jspecify.annotations.NullMarked;
