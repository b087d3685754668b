/**
 * Evaluation of a round: suppositions, sessions, clause answers, verdicts and places.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
