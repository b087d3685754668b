package vn.emulation.cli.input;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.text.VisibleText;

/**
 * A campaign that somebody chose.
 *
 * @param campaign the campaign
 * @param plan the bundled plan of the same id, empty when none ships
 */
public record CampaignChoice(Campaign campaign, Optional<BundledPlan> plan) {

    /**
     * Finds a campaign.
     *
     * @param typed the id of a bundled campaign, or the name of a campaign file
     * @throws Refusal if it is neither
     * @throws vn.emulation.json.JsonProblemException if the file cannot be read as a campaign
     */
    public static CampaignChoice of(String typed, Words words) {
        BundledPlans bundled = BundledPlans.load();
        Optional<BundledPlan> plan = bundled(typed, bundled);
        if (plan.isPresent()) {
            return new CampaignChoice(plan.get().campaign(), plan);
        }
        if (!looksLikeFile(typed, words)) {
            throw unknown(typed, bundled, words);
        }
        InputFile file = InputFile.read(typed, words);
        Campaign campaign = EmulationJson.create()
                .read(file.bytes(), file.name(), CampaignFile.class)
                .campaign();
        return new CampaignChoice(campaign, bundled.find(campaign.id()));
    }

    /** Compares as text: what was typed may be the name of a file, and no id. */
    private static Optional<BundledPlan> bundled(String typed, BundledPlans bundled) {
        String id = VisibleText.of(typed);
        return bundled.all().stream()
                .filter(plan -> plan.campaign().id().value().equals(id))
                .findFirst();
    }

    private static boolean looksLikeFile(String typed, Words words) {
        return typed.endsWith(".json")
                || typed.contains("/")
                || typed.contains("\\")
                || Files.exists(InputFile.path(typed, words));
    }

    private static Refusal unknown(String typed, BundledPlans bundled, Words words) {
        List<String> known =
                bundled.all().stream().map(plan -> plan.campaign().id().value()).toList();
        List<String> nearest = NearestNames.of(typed, known);
        return new Refusal(words.text(
                "campaign.unknown",
                VisibleText.excerpt(typed, 60),
                String.join(", ", nearest.isEmpty() ? known : nearest)));
    }
}
