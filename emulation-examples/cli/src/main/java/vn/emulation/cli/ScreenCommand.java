package vn.emulation.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.csv.CsvRows;
import vn.emulation.cli.input.Asked;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.input.DocketReader;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.input.RequestRefusal;
import vn.emulation.cli.input.TableStream;
import vn.emulation.cli.screening.DecisionLines;
import vn.emulation.cli.screening.ScreenFile;
import vn.emulation.cli.screening.ScreenTotals;
import vn.emulation.cli.table.DossierParts;
import vn.emulation.cli.text.ScreenText;
import vn.emulation.cli.words.Words;

/** Judges any number of dossiers from a file to a file, without places. */
@Command(name = "screen", sortOptions = false)
final class ScreenCommand implements Callable<Integer> {

    private static final long KIB = 1024;

    private final Surroundings surroundings;
    private final Words words;

    @Option(
            names = "--dossiers",
            descriptionKey = "option.screen.dossiers",
            paramLabel = "${bundle:label.file}",
            order = 3)
    private Optional<String> dossiers = Optional.empty();

    @Mixin
    private RoundOptions inputs = new RoundOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    ScreenCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        String form = outputs.format(DecisionLines.FORMS, words);
        String typed = dossiers.orElseThrow(() -> new Refusal(words.text("screen.dossiers.missing")));
        List<String> files = Stream.concat(inputs.files(), dossiers.stream()).toList();
        ScreenFile file = new ScreenFile(
                outputs.file("screen.out", files, words),
                DecisionLines.of(form),
                Evaluation.threads(inputs.threads, words),
                words);
        try (TableStream table = TableStream.open(typed, words)) {
            OutputOptions.print(screened(table, file), surroundings);
        }
        return ExitCodes.DONE;
    }

    private byte[] screened(TableStream table, ScreenFile file) {
        CsvRows rows = table.rows();
        DossierParts parts = DossierParts.of(rows.places(), rows, words);
        Asked asked = inputs.asked().dossiers(dossiers).build();
        Docket docket = new DocketReader(words, surroundings.clock()).withoutDossiers(asked);
        try (ProgressLine progress = new ProgressLine(surroundings, words.text("screen.progress"), System::nanoTime)) {
            ScreenTotals totals = file.write(
                    docket,
                    parts,
                    new RequestRefusal(asked, words),
                    () -> progress.reached(table.done() / KIB, table.size() / KIB));
            return ScreenText.of(docket, totals, outputs.out.orElseThrow(), words);
        }
    }
}
