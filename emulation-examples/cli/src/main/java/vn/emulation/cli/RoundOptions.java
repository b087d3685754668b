package vn.emulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.Asked;
import vn.emulation.cli.input.AskedBuilder;

/** The options that name a round and what it is judged by, without its dossiers and places. */
final class RoundOptions {

    @Option(
            names = "--campaign",
            descriptionKey = "option.campaign",
            paramLabel = "${bundle:label.campaign}",
            order = 1)
    Optional<String> campaign = Optional.empty();

    @Option(names = "--round", descriptionKey = "option.round", paramLabel = "${bundle:label.round}", order = 2)
    Optional<String> round = Optional.empty();

    @Option(names = "--units", descriptionKey = "option.units", paramLabel = "${bundle:label.file}", order = 5)
    Optional<String> units = Optional.empty();

    @Option(names = "--rulings", descriptionKey = "option.rulings", paramLabel = "${bundle:label.file}", order = 6)
    Optional<String> rulings = Optional.empty();

    @Option(
            names = "--rules",
            descriptionKey = "option.rules",
            arity = "1..*",
            paramLabel = "${bundle:label.path}",
            order = 9)
    List<String> rules = new ArrayList<>();

    @Option(names = "--law", descriptionKey = "option.law", paramLabel = "${bundle:label.law}", order = 10)
    Optional<String> law = Optional.empty();

    @Option(
            names = "--decided-on",
            descriptionKey = "option.decided-on",
            paramLabel = "${bundle:label.day}",
            order = 11)
    Optional<String> decidedOn = Optional.empty();

    @Option(names = "--threads", descriptionKey = "option.threads", paramLabel = "n", order = 12)
    Optional<String> threads = Optional.empty();

    AskedBuilder asked() {
        return Asked.builder()
                .campaign(campaign)
                .round(round)
                .units(units)
                .rulings(rulings)
                .rules(rules)
                .law(law)
                .decidedOn(decidedOn);
    }

    /** Returns the names of the files that are read, which no result may overwrite. */
    Stream<String> files() {
        return Stream.concat(Stream.of(campaign, units, rulings).flatMap(Optional::stream), rules.stream());
    }
}
