package vn.emulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.html.ComparisonHtml;
import vn.emulation.cli.input.AskedBuilder;
import vn.emulation.cli.input.ComparedRules;
import vn.emulation.cli.input.ComparisonReader;
import vn.emulation.cli.text.ComparisonText;
import vn.emulation.cli.view.ComparisonView;
import vn.emulation.cli.view.ComparisonViewer;
import vn.emulation.cli.words.Words;
import vn.emulation.cli.xlsx.ComparisonXlsx;
import vn.emulation.json.EmulationJson;
import vn.emulation.testing.comparison.ComparisonReport;
import vn.emulation.testing.comparison.RuleComparison;

/** Compares what two rule sets make of a round, and tells which changes move whom. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json", "html", "xlsx");

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--against",
            descriptionKey = "option.against",
            arity = "1..*",
            paramLabel = "${bundle:label.path}",
            order = 13)
    private List<String> against = new ArrayList<>();

    @Option(names = "--set", descriptionKey = "option.set", paramLabel = "${bundle:label.setting}", order = 14)
    private List<String> settings = new ArrayList<>();

    @Option(names = "--generate", descriptionKey = "option.generate", paramLabel = "n", order = 15)
    private Optional<String> generate = Optional.empty();

    @Option(names = "--seed", descriptionKey = "option.seed", paramLabel = "n", order = 16)
    private Optional<String> seed = Optional.empty();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    CompareCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        String form = outputs.format(FORMS, words);
        if (form.equals("xlsx")) {
            outputs.requireFile("xlsx.out", words);
        }
        int threads = Evaluation.threads(inputs.threads(), words);
        List<String> files =
                Stream.concat(inputs.files().stream(), against.stream()).toList();
        OutputOptions.Destination destination = outputs.destination(surroundings, files, words);
        ComparedRules compared = new ComparisonReader(words, surroundings.clock())
                .read(
                        AskedBuilder.builder(inputs.asked())
                                .generate(generate)
                                .seed(seed)
                                .build(),
                        against,
                        settings);
        destination.write(bytes(form, compared, report(compared, threads)));
        return ExitCodes.DONE;
    }

    private static ComparisonReport report(ComparedRules compared, int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return RuleComparison.of(compared.before(), compared.after())
                    .on(executor)
                    .compare(compared.request());
        } finally {
            executor.shutdown();
        }
    }

    private byte[] bytes(String form, ComparedRules compared, ComparisonReport report) {
        if (form.equals("json")) {
            return EmulationJson.create().write(report);
        }
        ComparisonView view = new ComparisonViewer(compared, report, words).view();
        return switch (form) {
            case "html" -> ComparisonHtml.of(view, words);
            case "xlsx" -> ComparisonXlsx.of(view, words);
            default -> ComparisonText.of(view, words);
        };
    }
}
