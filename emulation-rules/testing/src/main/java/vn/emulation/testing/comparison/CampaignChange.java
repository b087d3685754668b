package vn.emulation.testing.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.emulation.campaign.Campaign;
import vn.emulation.testing.comparison.RuleChange.Kind;

/** The change from a campaign to another of its id, which is made whole. */
final class CampaignChange {

    private static final Map<String, Function<Campaign, Object>> PARTS = parts();

    private CampaignChange() {}

    private static Map<String, Function<Campaign, Object>> parts() {
        Map<String, Function<Campaign, Object>> parts = new LinkedHashMap<>();
        parts.put("title", Campaign::title);
        parts.put("organiser", Campaign::organiser);
        parts.put("titlePeriod", Campaign::titlePeriod);
        parts.put("plan", Campaign::plan);
        parts.put("legalBases", Campaign::legalBases);
        parts.put("clauses", Campaign::clauses);
        parts.put("readings", Campaign::readings);
        parts.put("criteria", Campaign::criteria);
        parts.put("awards", Campaign::awards);
        parts.put("rounds", Campaign::rounds);
        parts.put("milestones", Campaign::milestones);
        parts.put("duties", Campaign::duties);
        parts.put("documents", Campaign::documents);
        parts.put("launch", Campaign::launch);
        parts.put("objective", Campaign::objective);
        parts.put("law", Campaign::law);
        return parts;
    }

    static List<AtomicChange> of(Campaign before, Campaign after) {
        List<String> parts = new ArrayList<>();
        PARTS.forEach((name, part) -> {
            if (!part.apply(before).equals(part.apply(after))) {
                parts.add(name);
            }
        });
        RuleChange told = new RuleChange(
                "campaign:" + after.id(), Kind.CAMPAIGN_CHANGED, after.id().value(), List.of(), parts, parts);
        return parts.isEmpty() ? List.of() : List.of(new AtomicChange(told, mixed -> mixed.put(after)));
    }
}
