package vn.emulation.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSource;
import vn.emulation.text.VisibleText;

/** Reads what is to be linted: plan folders as they stand, or single files over a campaign that somebody chose. */
public final class LintReader {

    private static final String USUAL = "ar-2023-2030";

    private final Words words;
    private final Refusals refusals;

    /** Makes a reader of one command line. */
    public LintReader(Words words) {
        this.words = words;
        this.refusals = new Refusals(words);
    }

    /**
     * Returns what is to be linted, whatever the order in which it was named; a file that is named twice counts once.
     *
     * @param typed the files and folders; none for the campaign as it ships
     * @param campaign the campaign that single files go with
     * @throws Refusal if something cannot be read, with everything that cannot
     */
    public List<LintTask> read(List<String> typed, Optional<String> campaign) {
        Collection<String> names = each(typed).values();
        List<String> plans =
                names.stream().filter(name -> CampaignRules.isPlan(name, words)).toList();
        if (plans.isEmpty()) {
            return List.of(over(campaign, names));
        }
        if (plans.size() < names.size() || campaign.isPresent()) {
            throw new Refusal(words.text("lint.mixed", OwnRules.shown(plans.get(0))));
        }
        List<LintTask> tasks = plans.stream()
                .flatMap(plan -> refusals.attempt(() -> new PlanFolder(plan, words).read()).stream())
                .toList();
        refusals.orThrow();
        return tasks;
    }

    private Map<Path, String> each(List<String> typed) {
        Map<Path, String> byPlace = new TreeMap<>();
        typed.stream().sorted().forEach(name -> byPlace.putIfAbsent(place(InputFile.path(name, words)), name));
        return byPlace;
    }

    private static Path place(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            return path.toAbsolutePath().normalize();
        }
    }

    private LintTask over(Optional<String> campaign, Collection<String> names) {
        String chosen = campaign.orElse(USUAL);
        Optional<CampaignChoice> choice = refusals.attempt(() -> CampaignChoice.of(chosen, words));
        List<RuleSource> own = names.stream()
                .flatMap(name -> refusals.attempt(() -> own(name, campaign)).stream())
                .flatMap(List::stream)
                .toList();
        refusals.orThrow();
        List<RuleSource> bundled =
                choice.orElseThrow().plan().map(BundledPlan::sources).orElse(List.of());
        Campaign read = choice.orElseThrow().campaign();
        if (own.isEmpty() && bundled.isEmpty()) {
            throw new Refusal(words.text("rules.missing", read.id()));
        }
        return new LintTask(
                campaign.filter(typed -> !typed.equals(read.id().value()))
                        .map(VisibleText::of)
                        .orElse(PlanFolder.CAMPAIGN),
                read,
                Stream.concat(bundled.stream(), own.stream()).toList(),
                choice.orElseThrow().plan().map(plan -> samples(plan, read)).orElse(List.of()),
                options(chosen, names));
    }

    private List<RuleSource> own(String name, Optional<String> campaign) {
        if (campaign.isEmpty() && Files.isDirectory(InputFile.path(name, words))) {
            throw new Refusal(words.text("lint.folder", OwnRules.shown(name)));
        }
        return new OwnRules(words).read(List.of(name));
    }

    private static List<EvaluationRequest> samples(BundledPlan plan, Campaign campaign) {
        return plan.sampleRounds().stream()
                .filter(round -> campaign.round(round).isPresent())
                .map(round -> EvaluationRequestBuilder.builder(plan.sample(round))
                        .campaign(campaign)
                        .build())
                .toList();
    }

    private static List<String> options(String campaign, Collection<String> names) {
        List<String> options = new ArrayList<>(List.of("--campaign", campaign));
        names.forEach(name -> options.addAll(List.of("--rules", name)));
        return options;
    }
}
