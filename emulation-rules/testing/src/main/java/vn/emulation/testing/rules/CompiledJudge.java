package vn.emulation.testing.rules;

import java.util.List;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleDescription;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleTexts;

/**
 * Decides by the engine.
 *
 * @param ruleSet the rules
 */
record CompiledJudge(RuleSet ruleSet) implements RoundJudge {

    @Override
    public RoundReport evaluate(EvaluationRequest request) {
        return EmulationEngine.of(ruleSet).evaluate(request);
    }

    @Override
    public WhyNot whyNot(RuleId rule, DossierId dossier, EvaluationRequest request) {
        return EmulationEngine.of(ruleSet).whyNot(rule, dossier, request);
    }

    @Override
    public List<RuleDescription> rules() {
        return ruleSet.rules();
    }

    @Override
    public List<Parameter> parameters() {
        return ruleSet.parameters();
    }

    @Override
    public RuleTexts texts() {
        return ruleSet.texts();
    }
}
