package vn.emulation.rules.synthetic;

import java.util.List;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RuleSet;

/**
 * This library's decisions: with every reason, citation, remedy and earliest round, before places are given.
 *
 * @param round the round, opened once
 */
public record Ours(RoundInParts round) implements Contender {

    /** Makes one that evaluates on the caller's thread. */
    public Ours(RuleSet rules) {
        this(rules, EvaluationOptions.defaults());
    }

    /** Makes one that evaluates as the options say. */
    public Ours(RuleSet rules, EvaluationOptions options) {
        this(EmulationEngine.of(rules).inParts(SyntheticCampaign.request(rules.campaign(), List.of()), options));
    }

    @Override
    public List<Decision> decide(List<Dossier> dossiers) {
        return round.decide(dossiers);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Found> found(Object decided) {
        return Found.of((List<Decision>) decided);
    }
}
