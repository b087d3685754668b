package vn.emulation.rules.bundled;

import vn.emulation.campaign.RoundId;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSet;

/** What the bundled rules are measured on: a plan with the sample round of most dossiers, with the law or without. */
public enum BundledWork {
    ADMINISTRATIVE_REFORM("ar-2023-2030", "annual-2026", false),
    ADMINISTRATIVE_REFORM_UNDER_LAW("ar-2023-2030", "annual-2026", true),
    FOR_THE_POOR("poor-2021-2025", "annual-2025", false),
    FOR_THE_POOR_UNDER_LAW("poor-2021-2025", "annual-2025", true);

    private final String campaign;
    private final String round;
    private final boolean law;

    BundledWork(String campaign, String round, boolean law) {
        this.campaign = campaign;
        this.round = round;
        this.law = law;
    }

    /** Loads the rules. */
    public RuleSet rules() {
        BundledPlan plan = BundledPlans.plan(campaign);
        return law ? BundledLaw.load().over(plan).ruleSet() : plan.ruleSet();
    }

    /** Returns the sample round, for the rules. */
    public EvaluationRequest sample(RuleSet rules) {
        return EvaluationRequestBuilder.builder(BundledPlans.plan(campaign).sample(RoundId.of(round)))
                .campaign(rules.campaign())
                .build();
    }
}
