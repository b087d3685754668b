package vn.emulation.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.input.DocketReader;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.text.RuleStoryText;
import vn.emulation.cli.text.TextStory;
import vn.emulation.cli.view.RuleStory;
import vn.emulation.cli.view.RuleTeller;
import vn.emulation.cli.view.Story;
import vn.emulation.cli.view.StoryTeller;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.EmulationJson;
import vn.emulation.text.VisibleText;

/** Tells the story of one dossier: each clause, met or not, the value seen, the source, what would change it; or why one rule fires on it or not. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json");

    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--dossier", descriptionKey = "option.dossier", paramLabel = "${bundle:label.dossier}", order = 0)
    private Optional<String> dossier = Optional.empty();

    @Option(names = "--rule", descriptionKey = "option.explain.rule", paramLabel = "${bundle:label.rule}", order = 0)
    private Optional<String> rule = Optional.empty();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    ExplainCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        String typed = dossier.orElseThrow(() -> new Refusal(words.text("dossier.missing")));
        String form = outputs.format(FORMS, words);
        Evaluation evaluation = new Evaluation(surroundings, words, inputs.threads());
        OutputOptions.Destination destination = outputs.destination(surroundings, inputs.files(), words);
        DossierId id = DossierId.of(typed);
        Docket docket = new DocketReader(words, surroundings.clock()).read(inputs.asked());
        requireDossier(id, docket.request().dossiers());
        boolean json = form.equals("json");
        destination.write(
                rule.isPresent() ? rule(docket, RuleId.of(rule.get()), id, json) : story(docket, evaluation, id, json));
        return ExitCodes.DONE;
    }

    private byte[] story(Docket docket, Evaluation evaluation, DossierId id, boolean json) {
        RoundReport report = evaluation.of(docket);
        Story story =
                new StoryTeller(docket, report, words).tell(report.decision(id).orElseThrow());
        return json ? EmulationJson.create().write(story) : TextStory.of(story, words);
    }

    /** The rule alone is tried, so the round need not be decided. */
    private byte[] rule(Docket docket, RuleId rule, DossierId id, boolean json) {
        RuleStory story = new RuleTeller(docket, words).tell(rule, id);
        return json ? EmulationJson.create().write(story) : RuleStoryText.of(story, words);
    }

    private void requireDossier(DossierId id, List<Dossier> dossiers) {
        List<String> known =
                dossiers.stream().map(Dossier::id).map(DossierId::value).toList();
        if (!known.contains(id.value())) {
            List<String> nearest = NearestNames.of(id.value(), known);
            String shown = VisibleText.of(id.value());
            throw new Refusal(
                    nearest.isEmpty()
                            ? words.text("dossier.unknown", shown, known.size())
                            : words.text("dossier.unknown.nearest", shown, VisibleText.of(String.join(", ", nearest))));
        }
    }
}
