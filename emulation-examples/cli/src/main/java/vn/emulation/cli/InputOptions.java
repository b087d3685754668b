package vn.emulation.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.Asked;

/** The options that name what a round is decided from. */
final class InputOptions {

    @Mixin
    private RoundOptions round = new RoundOptions();

    @Option(names = "--dossiers", descriptionKey = "option.dossiers", paramLabel = "${bundle:label.file}", order = 3)
    private Optional<String> dossiers = Optional.empty();

    @Option(names = "--grants", descriptionKey = "option.grants", paramLabel = "${bundle:label.file}", order = 4)
    private Optional<String> grants = Optional.empty();

    @Option(names = "--counts", descriptionKey = "option.counts", paramLabel = "${bundle:label.file}", order = 7)
    private Optional<String> counts = Optional.empty();

    @Option(names = "--decisions", descriptionKey = "option.decisions", paramLabel = "${bundle:label.file}", order = 8)
    private Optional<String> decisions = Optional.empty();

    Asked asked() {
        return round.asked()
                .dossiers(dossiers)
                .grants(grants)
                .counts(counts)
                .decisions(decisions)
                .build();
    }

    /** Returns the number of threads as typed. */
    Optional<String> threads() {
        return round.threads;
    }

    boolean namesDecisions() {
        return decisions.isPresent();
    }

    /** Returns the names of the files that are read, which no result may overwrite. */
    List<String> files() {
        Stream<String> own = Stream.of(dossiers, grants, counts, decisions).flatMap(Optional::stream);
        return Stream.concat(round.files(), own).toList();
    }
}
