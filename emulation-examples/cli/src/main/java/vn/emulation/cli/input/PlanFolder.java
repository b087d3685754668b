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
import vn.emulation.json.UnitFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSource;

/**
 * A folder arranged as the bundled plans are: {@code campaign.json}, {@code rules}, {@code parameters}, texts, and
 * {@code rounds}, whose units stand in it or beside the folder.
 */
final class PlanFolder {

    static final String CAMPAIGN = "campaign.json";

    private final EmulationJson json = EmulationJson.create();
    private final String typed;
    private final String name;
    private final Path folder;
    private final Words words;

    PlanFolder(String typed, Words words) {
        this.typed = typed;
        this.name = OwnRules.shown(typed);
        this.folder = InputFile.path(typed, words);
        this.words = words;
    }

    /**
     * Reads the folder.
     *
     * @throws Refusal if something in it cannot be read, with everything that cannot
     */
    LintTask read() {
        Refusals refusals = new Refusals(words);
        Optional<Campaign> campaign = refusals.attempt(this::campaign);
        Optional<List<RuleSource>> sources = refusals.attempt(() -> new OwnRules(words).read(List.of(typed)));
        Optional<List<EvaluationRequest>> tried = campaign.flatMap(read -> refusals.attempt(() -> rounds(read)));
        refusals.orThrow();
        return new LintTask(
                name + "/" + CAMPAIGN,
                campaign.orElseThrow(),
                sources.orElseThrow(),
                tried.orElseThrow(),
                options(tried.orElseThrow().isEmpty() ? Optional.empty() : unitFile()));
    }

    private Campaign campaign() {
        InputFile file = InputFile.read(folder.resolve(CAMPAIGN), name + "/" + CAMPAIGN, words);
        return json.read(file.bytes(), file.name(), CampaignFile.class).campaign();
    }

    private List<EvaluationRequest> rounds(Campaign campaign) {
        List<SampleFolder> samples = SampleFolder.within(folder.resolve("rounds"), name + "/rounds", words);
        if (samples.isEmpty()) {
            return List.of();
        }
        OrgTree units = unitFile().map(this::units).orElseGet(() -> bundledUnits(campaign));
        return samples.stream().map(sample -> sample.read(campaign, units)).toList();
    }

    private Optional<String> unitFile() {
        return Stream.of("rounds/units.json", "../units.json")
                .filter(file -> Files.exists(folder.resolve(file)))
                .findFirst();
    }

    private OrgTree units(String file) {
        InputFile read = InputFile.read(folder.resolve(file), name + "/" + file, words);
        return json.read(read.bytes(), read.name(), UnitFile.class).units();
    }

    private OrgTree bundledUnits(Campaign campaign) {
        Optional<BundledPlan> plan = BundledPlans.load().find(campaign.id());
        return plan.stream()
                .flatMap(bundled -> bundled.sampleRounds().stream().map(bundled::sample))
                .map(EvaluationRequest::orgTree)
                .findFirst()
                .orElseThrow(() -> new Refusal(words.text("lint.units", name + "/rounds")));
    }

    private List<String> options(Optional<String> units) {
        String root = typed.replaceFirst("(?<=.)[/\\\\]+$", "");
        List<String> options = new ArrayList<>(List.of("--campaign", root + "/" + CAMPAIGN, "--rules", root));
        units.ifPresent(file -> options.addAll(List.of("--units", root + "/" + file)));
        return options;
    }
}
