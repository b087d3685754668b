/**
 * What an evaluation answers: findings, clause answers, verdicts, decisions and the report of a round.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.decision;

import org.jspecify.annotations.NullMarked;
