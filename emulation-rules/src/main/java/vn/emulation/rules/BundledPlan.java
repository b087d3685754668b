package vn.emulation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;

/** A plan that ships with this library: its campaign, rules, parameters, texts and sample rounds. Immutable. */
public final class BundledPlan {

    private static final Map<String, RuleSource.Kind> KINDS = Map.of(
            "messages_vi.properties", RuleSource.Kind.TEXTS_VI,
            "messages_en.properties", RuleSource.Kind.TEXTS_EN);
    private static final String SENTENCES = "sentences/";

    private final String folder;
    private final List<String> files;
    private final Campaign campaign;

    private BundledPlan(String folder, List<String> files, Campaign campaign) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.campaign = campaign;
    }

    static BundledPlan read(String folder, List<String> files) {
        String name = folder + "campaign.json";
        Campaign campaign = EmulationJson.create()
                .read(PlanResources.read(name), name, CampaignFile.class)
                .campaign();
        return new BundledPlan(folder, files, campaign);
    }

    /** Returns the campaign. */
    public Campaign campaign() {
        return campaign;
    }

    /** Returns the files of its rules, parameters and texts, to load with a host's own beside them. */
    public List<RuleSource> sources() {
        return files.stream().flatMap(path -> source(path).stream()).toList();
    }

    private Optional<RuleSource> source(String path) {
        String name = path.substring(folder.length());
        return kind(name).map(kind -> RuleSource.bundled(kind, name, PlanResources.read(path)));
    }

    /**
     * Returns the files of its rules as Vietnamese sentences, which say what its rules in DRL say and can be loaded in
     * their place; none for a plan that ships in DRL alone.
     */
    public List<RuleSource> sentences() {
        return files.stream()
                .filter(path -> path.startsWith(folder + SENTENCES))
                .map(path -> RuleSource.bundled(
                        RuleSource.Kind.SENTENCES, path.substring(folder.length()), PlanResources.read(path)))
                .toList();
    }

    private static Optional<RuleSource.Kind> kind(String name) {
        if (name.startsWith("rules/")) {
            return Optional.of(RuleSource.Kind.RULES);
        }
        return name.startsWith("parameters/")
                ? Optional.of(RuleSource.Kind.PARAMETERS)
                : Optional.ofNullable(KINDS.get(name));
    }

    /**
     * Loads the rule set as it ships.
     *
     * @throws RuleSetException never, unless a file of this library is damaged
     */
    public RuleSet ruleSet() {
        return RuleSet.load(campaign, sources());
    }

    /**
     * Loads the rule set with a host's files over the bundled ones.
     *
     * @throws RuleSetException if anything is wrong, with every diagnostic found
     */
    public RuleSet ruleSet(List<RuleSource> own) {
        return RuleSet.load(
                campaign, Stream.concat(sources().stream(), own.stream()).toList());
    }

    /** Returns the rounds for which sample dossiers ship, in order. */
    public List<RoundId> sampleRounds() {
        return files.stream()
                .filter(path -> path.startsWith(folder + "rounds/") && path.endsWith("/dossiers.json"))
                .map(path -> path.substring((folder + "rounds/").length(), path.lastIndexOf('/')))
                .map(RoundId::of)
                .sorted()
                .toList();
    }

    /**
     * Returns the sample round: real units, invented dossiers.
     *
     * @throws IllegalArgumentException if no sample of that round ships
     */
    public EvaluationRequest sample(RoundId round) {
        if (!sampleRounds().contains(round)) {
            throw new IllegalArgumentException("No sample of the round (" + round + ") of (" + campaign.id()
                    + ") ships with this library.\nMaybe choose one of " + sampleRounds() + ".");
        }
        return new SampleRound(folder, round).request(campaign);
    }
}
