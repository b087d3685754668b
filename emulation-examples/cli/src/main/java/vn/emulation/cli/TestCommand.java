package vn.emulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.html.TestHtml;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.testing.CaseTester;
import vn.emulation.cli.testing.HistoryFile;
import vn.emulation.cli.testing.JUnitXml;
import vn.emulation.cli.testing.Minimums;
import vn.emulation.cli.testing.MutantTask;
import vn.emulation.cli.testing.MutantTaskBuilder;
import vn.emulation.cli.testing.RuleTest;
import vn.emulation.cli.testing.TestReport;
import vn.emulation.cli.testing.TestText;
import vn.emulation.cli.testing.TestedCase;
import vn.emulation.cli.testing.TimeCap;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.VisibleText;

/** Runs the cases of rules, and tells what came otherwise than expected, with why, and how much the cases show. */
@Command(name = "test", sortOptions = false)
final class TestCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "html", "json", "junit");
    private static final List<String> ENGINES = List.of("reference", "compiled", "both");

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private TestedOptions named = new TestedOptions();

    @Option(names = "--engine", descriptionKey = "option.engine", paramLabel = "${bundle:label.engine}", order = 3)
    private String engine = ENGINES.get(0);

    @Option(names = "--coverage", descriptionKey = "option.coverage", order = 4)
    private boolean coverage;

    @Mixin
    private MutantOptions mutants = new MutantOptions();

    @Option(
            names = "--min",
            descriptionKey = "option.min",
            split = ",",
            paramLabel = "${bundle:label.minimum}",
            order = 6)
    private List<String> minimums = new ArrayList<>();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    TestCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        String form = outputs.format(FORMS, words);
        String chosen = engine();
        Minimums least = Minimums.read(minimums, words);
        HistoryFile history = mutants.history(named.files(), least, words);
        OutputOptions.Destination destination = outputs.destination(surroundings, mutants.with(named.files()), words);
        try {
            TestReport report = report(chosen, least, history);
            destination.write(bytes(form, report));
            return report.isGood() ? ExitCodes.DONE : ExitCodes.FINDINGS;
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new Refusal(words.text("failed.memory"));
        }
    }

    private String engine() {
        if (ENGINES.contains(engine)) {
            return engine;
        }
        List<String> nearest = NearestNames.of(engine, ENGINES);
        throw new Refusal(words.text(
                "engine.unknown",
                VisibleText.excerpt(engine, 60),
                String.join(", ", nearest.isEmpty() ? ENGINES : nearest)));
    }

    private TestReport report(String chosen, Minimums least, HistoryFile history) {
        TimeCap cap = mutants.cap(words);
        RulesUnderTest tested = named.tested(words);
        List<RuleCase> read = named.cases(tested, words);
        RuleTest test = new RuleTest(tested, read, words);
        TestReport report = test.report(tested(tested, read, chosen));
        if (coverage || least.asksForCoverage()) {
            report = test.withCoverage(report, least);
        }
        if (!mutants.areAsked(least)) {
            return report;
        }
        MutantTask task = MutantTaskBuilder.builder()
                .rules(tested)
                .cases(read)
                .justified(named.justified(tested, words))
                .history(history)
                .stopped(cap.started())
                .bars(this::bar)
                .words(words)
                .build();
        return test.withMutants(report, least, task);
    }

    private ProgressLine bar(String key, int steps) {
        ProgressLine bar = new ProgressLine(surroundings, words.text(key), System::nanoTime);
        bar.started(steps);
        return bar;
    }

    private List<TestedCase> tested(RulesUnderTest tested, List<RuleCase> read, String chosen) {
        try (ProgressLine progress = bar("test.progress", read.size())) {
            return new CaseTester(tested, chosen, words, progress::evaluated).test(read);
        }
    }

    private byte[] bytes(String form, TestReport report) {
        return switch (form) {
            case "json" -> EmulationJson.create().write(report);
            case "junit" -> JUnitXml.of(report, words);
            case "html" -> TestHtml.of(report, words);
            default -> TestText.of(report, words);
        };
    }
}
