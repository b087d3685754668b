package vn.emulation.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.testing.HistoryFile;
import vn.emulation.cli.testing.Minimums;
import vn.emulation.cli.testing.TimeCap;
import vn.emulation.cli.words.Words;

/** The options about changes of the rules, which the cases ought to notice. */
final class MutantOptions {

    @Option(names = "--mutants", descriptionKey = "option.mutants", order = 5)
    private boolean mutants;

    @Option(names = "--seconds", descriptionKey = "option.seconds", paramLabel = "n", order = 5)
    private Optional<String> seconds = Optional.empty();

    @Option(names = "--history", descriptionKey = "option.history", paramLabel = "${bundle:label.file}", order = 5)
    private Optional<String> history = Optional.empty();

    boolean areAsked(Minimums least) {
        return mutants || least.ofMutants().isPresent();
    }

    TimeCap cap(Words words) {
        return TimeCap.read(seconds, words);
    }

    /**
     * Returns what the last run found, and where to keep what this one finds.
     *
     * @param inputs the names of the files that are read
     * @throws Refusal if no changes are to be tried, or the file cannot be read or written
     */
    HistoryFile history(List<String> inputs, Minimums least, Words words) {
        if (history.isPresent() && !areAsked(least)) {
            throw new Refusal(words.text("history.alone"));
        }
        return history.map(typed -> HistoryFile.of(typed, inputs, words)).orElse(HistoryFile.NONE);
    }

    /** Returns these names, and that of the history, which no result may overwrite either. */
    List<String> with(List<String> inputs) {
        return Stream.concat(inputs.stream(), history.stream()).toList();
    }
}
