package vn.emulation.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.words.Words;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.rules.RulesUnderTest;

/** Reads rules that are looked at or tested, without compiling them. */
public final class RulesReader {

    private static final String LAW = "law";

    private final Words words;

    /** Makes a reader. */
    public RulesReader(Words words) {
        this.words = words;
    }

    /**
     * Reads the rules of a campaign.
     *
     * @param typed the id of a bundled campaign, a campaign file, a plan folder, which is taken as it stands, or {@code law}
     *     for the national law over a campaign that leads to every form
     * @param own files and folders of rules that are laid over these
     * @param law the law to judge by beside the plan, empty for the plan alone
     * @throws Refusal if something cannot be read, or there are no rules
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     * @throws vn.emulation.rules.RuleSetException if the rules cannot be loaded
     */
    public RulesUnderTest read(String typed, List<String> own, Optional<String> law) {
        if (typed.equals(LAW)) {
            return law(own);
        }
        List<String> files = new ArrayList<>(own);
        Campaign campaign;
        List<RuleSource> sources = new ArrayList<>();
        if (isPlan(typed, words)) {
            files.add(0, typed);
            InputFile file = InputFile.read(
                    InputFile.path(typed, words).resolve(PlanFolder.CAMPAIGN), campaignFile(typed), words);
            campaign = EmulationJson.create()
                    .read(file.bytes(), file.name(), CampaignFile.class)
                    .campaign();
        } else {
            CampaignChoice choice = CampaignChoice.of(typed, words);
            campaign = choice.campaign();
            choice.plan().map(BundledPlan::sources).ifPresent(sources::addAll);
        }
        sources.addAll(new OwnRules(words).read(files));
        if (sources.isEmpty()) {
            throw new Refusal(words.text("rules.missing", campaign.id()));
        }
        return law.map(each -> LawChoice.of(each, words).over(campaign, sources))
                .map(joined -> RulesUnderTest.of(joined.campaign(), joined.sources()))
                .orElseGet(() -> RulesUnderTest.of(campaign, sources));
    }

    private RulesUnderTest law(List<String> own) {
        RulesUnderTest whole = RulesUnderTest.bundledLaw();
        List<RuleSource> over = new OwnRules(words).read(own);
        return over.isEmpty()
                ? whole
                : RulesUnderTest.of(
                        whole.campaign(),
                        Stream.concat(whole.sources().stream(), over.stream()).toList());
    }

    /** Returns whether what was typed names a plan folder. */
    static boolean isPlan(String typed, Words words) {
        Path path = InputFile.path(typed, words);
        return Files.isDirectory(path) && Files.exists(path.resolve(PlanFolder.CAMPAIGN));
    }

    private static String campaignFile(String folder) {
        return OwnRules.shown(folder) + "/" + PlanFolder.CAMPAIGN;
    }
}
