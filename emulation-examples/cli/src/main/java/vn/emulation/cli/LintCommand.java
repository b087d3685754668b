package vn.emulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.emulation.cli.input.LintReader;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.lint.LintReport;
import vn.emulation.cli.lint.LintResult;
import vn.emulation.cli.lint.LintTeller;
import vn.emulation.cli.lint.LintText;
import vn.emulation.cli.lint.SarifReport;
import vn.emulation.cli.lint.ShownFiles;
import vn.emulation.cli.output.OutputFolder;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;

/** Looks for what is wrong in rules: what keeps them from being loaded, or else what a person should look at. */
@Command(name = "lint", sortOptions = false)
final class LintCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json", "sarif");

    private final Surroundings surroundings;
    private final Words words;

    @Parameters(arity = "0..*", descriptionKey = "option.lint.paths", paramLabel = "${bundle:label.path}")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--campaign",
            descriptionKey = "option.lint.campaign",
            paramLabel = "${bundle:label.campaign}",
            order = 1)
    private Optional<String> campaign = Optional.empty();

    @Option(
            names = "--counter-examples",
            descriptionKey = "option.lint.counter-examples",
            paramLabel = "${bundle:label.folder}",
            order = 2)
    private Optional<String> counterExamples = Optional.empty();

    @Option(names = "--traps", descriptionKey = "option.lint.traps", order = 3)
    private boolean traps;

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    LintCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        String form = outputs.format(FORMS, words);
        List<String> inputs = new ArrayList<>(paths);
        campaign.ifPresent(inputs::add);
        OutputOptions.Destination destination = outputs.destination(surroundings, inputs, words);
        Optional<OutputFolder> folder = counterExamples.map(name -> OutputFolder.of(name, words));
        LintReport report = report();
        folder.ifPresent(to -> to.write(ShownFiles.of(report), inputs));
        destination.write(bytes(form, report));
        return report.findings().isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    /** A lack of memory must not end with the code that means findings. */
    private LintReport report() {
        try {
            List<LintResult> results = new LintReader(words)
                    .read(paths, campaign).stream()
                            .map(task -> LintResult.of(task, traps))
                            .toList();
            return new LintTeller(words, counterExamples.orElse("")).tell(results);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new Refusal(words.text("failed.memory"));
        }
    }

    private byte[] bytes(String form, LintReport report) {
        return switch (form) {
            case "json" -> EmulationJson.create().write(report);
            case "sarif" -> EmulationJson.create().write(SarifReport.of(report, VersionText.library(), words.locale()));
            default -> LintText.of(report, counterExamples.isPresent(), words);
        };
    }
}
