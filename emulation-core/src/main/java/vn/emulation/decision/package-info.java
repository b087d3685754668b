/**
 * What an evaluation answers: findings, clause answers, verdicts, decisions and the report of a round.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.decision;

import org.jspecify.annotations.NullMarked;
