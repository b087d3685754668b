package vn.emulation.rules.synthetic;

import java.util.List;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.RuleSet;

/**
 * This library, with every reason and citation.
 *
 * @param rules the rules
 * @param options how they are evaluated
 */
public record Ours(RuleSet rules, EvaluationOptions options) implements Contender {

    /** Makes one that evaluates on the caller's thread. */
    public Ours(RuleSet rules) {
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
