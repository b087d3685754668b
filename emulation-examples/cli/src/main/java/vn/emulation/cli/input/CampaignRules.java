package vn.emulation.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.words.Words;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.PlanUnderLaw;
import vn.emulation.rules.RuleSource;

/**
 * A campaign with its rules, as files: nothing is compiled.
 *
 * @param campaign the campaign
 * @param sources the files of its rules, parameters and texts
 */
public record CampaignRules(Campaign campaign, List<RuleSource> sources) {

    /** Copies the list. */
    public CampaignRules {
        sources = List.copyOf(sources);
    }

    /**
     * Reads the rules of a campaign.
     *
     * @param typed the id of a bundled campaign, a campaign file, or a plan folder, which is taken as it stands
     * @param own files and folders of rules that are laid over these
     * @param law the law to judge by beside the plan, empty for the plan alone
     * @throws Refusal if something cannot be read, or there are no rules
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     */
    public static CampaignRules read(String typed, List<String> own, Optional<String> law, Words words) {
        CampaignRules plan = isPlan(typed, words) ? folder(typed, own, words) : chosen(typed, own, words);
        if (plan.sources.isEmpty()) {
            throw new Refusal(words.text("rules.missing", plan.campaign.id()));
        }
        return law.map(each -> LawChoice.of(each, words).over(plan.campaign, plan.sources))
                .map(CampaignRules::of)
                .orElse(plan);
    }

    private static CampaignRules of(PlanUnderLaw joined) {
        return new CampaignRules(joined.campaign(), joined.sources());
    }

    private static CampaignRules folder(String typed, List<String> own, Words words) {
        String name = OwnRules.shown(typed) + "/" + PlanFolder.CAMPAIGN;
        InputFile file = InputFile.read(InputFile.path(typed, words).resolve(PlanFolder.CAMPAIGN), name, words);
        List<String> files = new ArrayList<>(List.of(typed));
        files.addAll(own);
        return new CampaignRules(
                EmulationJson.create()
                        .read(file.bytes(), file.name(), CampaignFile.class)
                        .campaign(),
                new OwnRules(words).read(files));
    }

    private static CampaignRules chosen(String typed, List<String> own, Words words) {
        CampaignChoice choice = CampaignChoice.of(typed, words);
        List<RuleSource> sources =
                new ArrayList<>(choice.plan().map(BundledPlan::sources).orElse(List.of()));
        sources.addAll(new OwnRules(words).read(own));
        return new CampaignRules(choice.campaign(), sources);
    }

    /** Returns whether what was typed names a plan folder. */
    static boolean isPlan(String typed, Words words) {
        Path path = InputFile.path(typed, words);
        return Files.isDirectory(path) && Files.exists(path.resolve(PlanFolder.CAMPAIGN));
    }
}
