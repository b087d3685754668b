package vn.emulation.testing.generation;

import vn.emulation.rules.EvaluationRequest;

/**
 * A case of which nobody has looked yet what comes of it.
 *
 * @param rule the index of the rule it was made for
 * @param told what it shows
 * @param request the round
 * @param limits whether the limits on places are of interest
 */
record CaseDraft(int rule, Told told, EvaluationRequest request, boolean limits) {}
