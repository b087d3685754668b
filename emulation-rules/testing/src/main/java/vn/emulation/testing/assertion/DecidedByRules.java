package vn.emulation.testing.assertion;

import vn.emulation.decision.RoundReport;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RoundJudge;

/**
 * A report with what it was made from.
 *
 * @param rules what decided
 * @param request the round
 * @param report what was decided
 */
public record DecidedByRules(RoundJudge rules, EvaluationRequest request, RoundReport report) {

    /** Decides a round. */
    public static DecidedByRules of(RoundJudge rules, EvaluationRequest request) {
        return new DecidedByRules(rules, request, rules.evaluate(request));
    }
}
