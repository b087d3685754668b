package vn.emulation.rules.startup;

import java.util.List;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSet;

/** A bundled plan is loaded, and the first dossier of a sample round decided. */
public final class FirstDecision {

    static final String CAMPAIGN = "ar-2023-2030";
    static final RoundId ROUND = RoundId.of("annual-2029");

    private FirstDecision() {}

    /** Decides, under the law too where an argument says so. */
    public static void main(String[] arguments) {
        BundledPlan plan = BundledPlans.plan(CAMPAIGN);
        RuleSet rules = rules(plan, arguments[0].equals("law"));
        Decision decision = EmulationEngine.of(rules)
                .evaluate(request(plan, rules))
                .decisions()
                .get(0);
        System.out.println(decision.dossier() + " " + decision.verdict());
    }

    static RuleSet rules(BundledPlan plan, boolean law) {
        return law ? BundledLaw.load().over(plan).ruleSet() : plan.ruleSet();
    }

    static EvaluationRequest request(BundledPlan plan, RuleSet rules) {
        EvaluationRequest sample = plan.sample(ROUND);
        return EvaluationRequestBuilder.builder(sample)
                .campaign(rules.campaign())
                .dossiers(List.of(sample.dossiers().get(0)))
                .build();
    }
}
