package vn.emulation.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.Asked;
import vn.emulation.cli.input.DocketReader;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.RoundReport;
import vn.emulation.testing.matrix.MatrixSources;
import vn.emulation.testing.matrix.TraceabilityMatrix;
import vn.emulation.testing.rules.RulesUnderTest;

/** Tells what rests on what: clauses, rules, parameters, readings, cases and the decisions of a round. */
@Command(name = "matrix", sortOptions = false)
final class MatrixCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "md", "json");

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private CampaignOptions inputs = new CampaignOptions();

    @Option(names = "--round", descriptionKey = "option.round", paramLabel = "${bundle:label.round}", order = 2)
    private Optional<String> round = Optional.empty();

    @Option(names = "--dossiers", descriptionKey = "option.dossiers", paramLabel = "${bundle:label.file}", order = 3)
    private Optional<String> dossiers = Optional.empty();

    @Option(names = "--grants", descriptionKey = "option.grants", paramLabel = "${bundle:label.file}", order = 4)
    private Optional<String> grants = Optional.empty();

    @Option(names = "--units", descriptionKey = "option.units", paramLabel = "${bundle:label.file}", order = 5)
    private Optional<String> units = Optional.empty();

    @Option(
            names = "--decided-on",
            descriptionKey = "option.decided-on",
            paramLabel = "${bundle:label.day}",
            order = 12)
    private Optional<String> decidedOn = Optional.empty();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    MatrixCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        String form = outputs.format(FORMS, words);
        List<String> files = new ArrayList<>(inputs.files());
        List.of(dossiers, grants, units).forEach(file -> file.ifPresent(files::add));
        OutputOptions.Destination destination = outputs.destination(surroundings, files, words);
        TraceabilityMatrix matrix = TraceabilityMatrix.of(sources());
        destination.write(
                switch (form) {
                    case "json" -> matrix.json();
                    case "md" -> matrix.markdown(words.locale()).getBytes(StandardCharsets.UTF_8);
                    default -> matrix.text(words.locale()).getBytes(StandardCharsets.UTF_8);
                });
        return ExitCodes.DONE;
    }

    private MatrixSources sources() {
        RulesUnderTest rules = inputs.rules(words);
        return new MatrixSources(rules, inputs.cases(rules, words), report(rules));
    }

    private Optional<RoundReport> report(RulesUnderTest rules) {
        if (round.isEmpty() && dossiers.isEmpty()) {
            return Optional.empty();
        }
        Asked asked = Asked.builder()
                .campaign(Optional.of(rules.campaign().id().value()))
                .round(round)
                .dossiers(dossiers)
                .grants(grants)
                .units(units)
                .decidedOn(decidedOn)
                .build();
        return Optional.of(
                rules.evaluate(new DocketReader(words, surroundings.clock()).request(asked, rules.campaign())));
    }
}
