package vn.emulation.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.emulation.cli.html.HtmlReport;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.input.DocketReader;
import vn.emulation.cli.text.TextReport;
import vn.emulation.cli.view.RoundViewer;
import vn.emulation.cli.view.Story;
import vn.emulation.cli.view.StoryTeller;
import vn.emulation.cli.words.Words;
import vn.emulation.cli.xlsx.XlsxReport;
import vn.emulation.decision.RoundReport;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.ReportFile;

/** Decides a round and prints the report. */
@Command(name = "decide", sortOptions = false)
final class DecideCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json", "html", "xlsx");

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    DecideCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    DecideCommand(Surroundings surroundings, Words words, InputOptions inputs, OutputOptions outputs) {
        this(surroundings, words);
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        String form = outputs.format(FORMS, words);
        if (form.equals("xlsx")) {
            outputs.requireFile("xlsx.out", words);
        }
        Evaluation evaluation = new Evaluation(surroundings, words, inputs.threads());
        OutputOptions.Destination destination = outputs.destination(surroundings, inputs.files(), words);
        Docket docket = new DocketReader(words, surroundings.clock()).read(inputs.asked());
        destination.write(bytes(form, docket, evaluation.of(docket)));
        return ExitCodes.DONE;
    }

    private byte[] bytes(String form, Docket docket, RoundReport report) {
        if (form.equals("json")) {
            return EmulationJson.create().write(new ReportFile(1, report));
        }
        RoundViewer viewer = new RoundViewer(docket, report, words);
        return switch (form) {
            case "html" -> HtmlReport.of(viewer.view(), stories(docket, report), words);
            case "xlsx" -> XlsxReport.of(viewer.view(), viewer.decisions(), report.decidedOn(), words);
            default -> TextReport.of(viewer.view(), words);
        };
    }

    private List<Story> stories(Docket docket, RoundReport report) {
        StoryTeller teller = new StoryTeller(docket, report, words);
        return report.decisions().stream().map(teller::tell).toList();
    }
}
