package vn.emulation.testing.rules;

import java.util.List;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleDescription;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleTexts;

/**
 * What decides rounds and can say why (bên xét): rules under test, a rule set, or what a host made around one.
 *
 * <p>It is expected to decide from the request alone.
 */
public interface RoundJudge {

    /**
     * Returns the report of a round.
     *
     * @throws vn.emulation.validation.InvalidValueException if the request is for another campaign
     */
    RoundReport evaluate(EvaluationRequest request);

    /**
     * Returns why a rule fires on a dossier or does not.
     *
     * @throws vn.emulation.validation.InvalidValueException if there is no such rule or dossier, or the rule is about
     *     pools of nominees
     */
    WhyNot whyNot(RuleId rule, DossierId dossier, EvaluationRequest request);

    /** Returns what is to be told of each rule, in file order. */
    List<RuleDescription> rules();

    /** Returns the parameters, by name. */
    List<Parameter> parameters();

    /** Returns how findings and conditions are told to a person. */
    RuleTexts texts();

    /** Returns what decides by a rule set, as a host has it. */
    static RoundJudge of(RuleSet rules) {
        return new CompiledJudge(rules);
    }
}
