package vn.emulation.rules.internal.engine;

import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Steps;

/**
 * Rules with all that evaluations of any round ask of them. Safe to share between threads.
 *
 * @param loaded the rules
 * @param clauseRules which of them answer which clause
 * @param code the code of trusted authors
 * @param firing fires them
 * @param accessors how many accessors of a fact they name
 */
record CompiledRules(LoadedRules loaded, ClauseRules clauseRules, CodeBase code, RuleFiring firing, long accessors) {

    static CompiledRules of(LoadedRules loaded, CodeBase code, RuleFiring firing) {
        return new CompiledRules(loaded, new ClauseRules(loaded), code, firing, Steps.accessors(loaded.rules()));
    }
}
