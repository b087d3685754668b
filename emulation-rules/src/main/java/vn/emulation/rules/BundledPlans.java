package vn.emulation.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.campaign.CampaignId;

/**
 * The plans that ship with this library, found by the index file {@code vn/emulation/plans/index.txt}: a jar cannot be
 * listed in every class loader.
 */
public final class BundledPlans {

    private static final String INDEX = "index.txt";
    private static final String CAMPAIGN = "campaign.json";

    private final ImmutableMap<CampaignId, BundledPlan> plans;

    private BundledPlans(Map<CampaignId, BundledPlan> plans) {
        this.plans = ImmutableSortedMap.copyOf(plans);
    }

    /** Reads the index and the campaigns; rules are loaded only when asked for. */
    public static BundledPlans load() {
        Map<CampaignId, BundledPlan> plans = new TreeMap<>();
        folders().forEach((folder, files) -> {
            BundledPlan plan = BundledPlan.read(folder, files);
            plans.put(plan.campaign().id(), plan);
        });
        return new BundledPlans(plans);
    }

    /** Returns the files of each folder that holds a plan, from the index. */
    private static Map<String, List<String>> folders() {
        List<String> paths = PlanResources.listed(PlanResources.read(INDEX));
        Map<String, List<String>> byFolder = new TreeMap<>();
        paths.stream()
                .filter(path -> path.endsWith("/" + CAMPAIGN))
                .map(path -> path.substring(0, path.length() - CAMPAIGN.length()))
                .forEach(folder -> byFolder.put(folder, new ArrayList<>()));
        byFolder.forEach((folder, files) ->
                paths.stream().filter(path -> path.startsWith(folder)).forEach(files::add));
        return byFolder;
    }

    /** Returns all plans, by campaign id. */
    public List<BundledPlan> all() {
        return plans.values().asList();
    }

    /** Returns the plan of a campaign, or empty if none ships. */
    public Optional<BundledPlan> find(CampaignId campaign) {
        return Optional.ofNullable(plans.get(campaign));
    }

    /**
     * Returns the plan of a campaign that ships.
     *
     * @param campaign the campaign's id, such as {@code ar-2023-2030}
     * @throws IllegalArgumentException if none ships
     */
    public static BundledPlan plan(String campaign) {
        CampaignId id = CampaignId.of(campaign);
        return folders().entrySet().stream()
                .filter(folder -> folder.getKey().endsWith("/" + id + "/")) // No other campaign is read.
                .map(folder -> BundledPlan.read(folder.getKey(), folder.getValue()))
                .filter(plan -> plan.campaign().id().equals(id))
                .findFirst()
                .orElseGet(() -> load().named(id));
    }

    private BundledPlan named(CampaignId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No plan of the campaign (" + id
                + ") ships with this library.\nMaybe choose one of " + plans.keySet() + "."));
    }
}
