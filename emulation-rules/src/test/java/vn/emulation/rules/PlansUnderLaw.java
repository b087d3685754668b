package vn.emulation.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.emulation.campaign.CampaignId;

/** The bundled plans under the whole law, read once for all tests of one process, and not compiled. */
final class PlansUnderLaw {

    private static final BundledLaw LAW = BundledLaw.load();
    private static final Map<CampaignId, RuleSet> LOADED = new ConcurrentHashMap<>();

    private PlansUnderLaw() {}

    static RuleSet of(BundledPlan plan) {
        return LOADED.computeIfAbsent(plan.campaign().id(), none -> uncompiled(LAW.over(plan)));
    }

    private static RuleSet uncompiled(PlanUnderLaw plan) {
        return RuleSet.uncompiled(plan.campaign(), plan.sources());
    }
}
