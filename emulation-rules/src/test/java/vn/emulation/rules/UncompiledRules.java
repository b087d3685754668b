package vn.emulation.rules;

import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Provenance;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.internal.engine.CodeBase;
import vn.emulation.rules.internal.engine.ReferenceFiring;
import vn.emulation.rules.internal.engine.RoundEngine;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;

/**
 * Rules that the reference evaluator fires, for tests that need many sets of rules: compiling is most of what loading
 * takes, and other tests hold the engine to the reference.
 */
record UncompiledRules(RoundEngine engine) {

    private static final Provenance NOWHERE = Provenance.builder()
            .libraryVersion("")
            .engineVersion("")
            .ruleSet("")
            .rulesDigest("")
            .parametersDigest("")
            .inputDigest("")
            .defaults(List.of())
            .rulings(List.of())
            .replaced(List.of())
            .build();

    /**
     * Loads the files as {@link RuleSet#load(Campaign, List)} does, but for compiling them.
     *
     * @throws RuleSetException if anything is wrong
     */
    static UncompiledRules load(Campaign campaign, List<RuleSource> files) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedRules loaded = new RuleSetLoader(campaign, diagnostics).load(files);
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics.sorted());
        }
        return new UncompiledRules(new RoundEngine(
                loaded, CodeBase.compile(loaded.rules()), new ReferenceFiring(loaded.rules()), NOWHERE));
    }

    RoundReport evaluate(EvaluationRequest request) {
        return engine.evaluate(request, EvaluationOptions.defaults());
    }
}
