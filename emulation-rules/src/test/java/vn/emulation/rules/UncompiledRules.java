package vn.emulation.rules;

import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.internal.engine.RoundEngine;

/**
 * Rules that the reference evaluator fires, for tests that need many sets of rules: compiling is most of what loading
 * takes, and other tests hold the engine to the reference.
 */
record UncompiledRules(RoundEngine engine) {

    /**
     * Loads the files as {@link RuleSet#load(Campaign, List)} does, but for compiling them.
     *
     * @throws RuleSetException if anything is wrong
     */
    static UncompiledRules load(Campaign campaign, List<RuleSource> files) {
        return new UncompiledRules(RuleSet.uncompiled(campaign, files).engine());
    }

    RoundReport evaluate(EvaluationRequest request) {
        return engine.evaluate(request, EvaluationOptions.defaults());
    }
}
