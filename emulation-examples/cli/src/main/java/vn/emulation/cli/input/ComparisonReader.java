package vn.emulation.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.words.Words;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.rules.Workbench;
import vn.emulation.text.VisibleText;

/** Reads two rule sets and the round over which they are compared. */
public final class ComparisonReader {

    private final Words words;
    private final Clock clock;

    /** Makes a reader; the clock tells today's date where none is named. */
    public ComparisonReader(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * Reads what was asked for.
     *
     * @param asked the round and the first rule set
     * @param against files and folders that are laid over the first rule set, or one plan folder that stands by itself
     * @param settings other values of parameters, such as {@code annual-deadline=--10-31}
     * @throws Refusal if something is missing or does not fit
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     * @throws vn.emulation.rules.RuleSetException if rules cannot be loaded
     */
    public ComparedRules read(Asked asked, List<String> against, List<String> settings) {
        if (against.isEmpty() && settings.isEmpty()) {
            throw new Refusal(words.text("compare.nothing"));
        }
        if (asked.dossiers().isPresent() && asked.generate().isPresent()) {
            throw new Refusal(words.text("compare.population"));
        }
        if (asked.seed().isPresent() && asked.generate().isEmpty()) {
            throw new Refusal(words.text("seed.alone"));
        }
        RoundPapers papers = new DocketReader(words, clock).papers(asked);
        Workbench before = Workbench.load(papers.request().campaign(), papers.sources());
        Workbench after = settings(second(papers, against, before), settings);
        return new ComparedRules(papers.request(), before, after, papers.sample());
    }

    private Workbench settings(Workbench rules, List<String> typed) {
        Refusals refusals = new Refusals(words);
        Workbench set = rules;
        for (String each : typed) {
            Workbench last = set;
            set = refusals.attempt(() -> new ParameterSetting(words).apply(each, last))
                    .orElse(last);
        }
        refusals.orThrow();
        return set;
    }

    private Workbench second(RoundPapers papers, List<String> against, Workbench before) {
        List<String> plans = against.stream().filter(this::isPlan).toList();
        if (plans.isEmpty()) {
            return against.isEmpty() ? before : Workbench.load(before.campaign(), over(papers.sources(), against));
        }
        if (against.size() > 1) {
            throw new Refusal(words.text("compare.mixed", OwnRules.shown(plans.get(0))));
        }
        return plan(plans.get(0), papers);
    }

    private boolean isPlan(String name) {
        Path path = InputFile.path(name, words);
        return Files.isDirectory(path) && Files.exists(path.resolve(PlanFolder.CAMPAIGN));
    }

    /** A file takes the place of one of its name that the first rule set has of the host, and is laid over all others. */
    private List<RuleSource> over(List<RuleSource> first, List<String> against) {
        List<RuleSource> own = new OwnRules(words).read(against);
        Set<String> names = own.stream().map(ComparisonReader::simpleName).collect(Collectors.toSet());
        List<RuleSource> kept = first.stream()
                .filter(source -> source.layer() != RuleSource.Layer.HOST || !names.contains(simpleName(source)))
                .toList();
        return Stream.concat(kept.stream(), own.stream()).toList();
    }

    private static String simpleName(RuleSource source) {
        String name = source.name().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private Workbench plan(String typed, RoundPapers papers) {
        String name = OwnRules.shown(typed) + "/" + PlanFolder.CAMPAIGN;
        InputFile file = InputFile.read(InputFile.path(typed, words).resolve(PlanFolder.CAMPAIGN), name, words);
        Campaign read = EmulationJson.create()
                .read(file.bytes(), file.name(), CampaignFile.class)
                .campaign();
        if (!read.id().equals(papers.request().campaign().id())) {
            throw new Refusal(words.text(
                    "compare.other",
                    name,
                    VisibleText.of(read.id().value()),
                    papers.request().campaign().id()));
        }
        Optional<BundledLaw> law = papers.law();
        List<RuleSource> sources = new ArrayList<>(new OwnRules(words).read(List.of(typed)));
        law.map(BundledLaw::sources).ifPresent(sources::addAll);
        return Workbench.load(law.map(each -> each.joinedTo(read)).orElse(read), sources);
    }
}
