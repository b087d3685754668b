package vn.emulation.rules.synthetic;

import java.util.List;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.RuleSet;

/**
 * This library's whole report of a round: with every reason and citation, the selection and the digest of the input.
 *
 * @param rules the rules
 * @param options how they are evaluated
 */
public record OurReport(RuleSet rules, EvaluationOptions options) implements Contender {

    /** Makes one that evaluates on the caller's thread. */
    public OurReport(RuleSet rules) {
        this(rules, EvaluationOptions.defaults());
    }

    @Override
    public RoundReport decide(List<Dossier> dossiers) {
        return EmulationEngine.of(rules).evaluate(SyntheticCampaign.request(rules.campaign(), dossiers), options);
    }

    @Override
    public List<Found> found(Object decided) {
        return Found.of(((RoundReport) decided).decisions());
    }
}
