package vn.emulation.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.emulation.campaign.CampaignId;

/** The bundled plans under the whole law, each compiled once for all tests of one process. */
final class PlansUnderLaw {

    private static final BundledLaw LAW = BundledLaw.load();
    private static final Map<CampaignId, RuleSet> LOADED = new ConcurrentHashMap<>();

    private PlansUnderLaw() {}

    static RuleSet of(BundledPlan plan) {
        return LOADED.computeIfAbsent(
                plan.campaign().id(), none -> LAW.over(plan).ruleSet());
    }
}
