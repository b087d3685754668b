package vn.emulation.cli.input;

import vn.emulation.campaign.Campaign;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSet;

/**
 * A round that is ready to be decided.
 *
 * @param request what it is decided from
 * @param ruleSet the rules
 * @param sample whether its dossiers are the invented ones that ship with the library
 */
public record Docket(EvaluationRequest request, RuleSet ruleSet, boolean sample) {

    /** Returns the campaign. */
    public Campaign campaign() {
        return request.campaign();
    }
}
