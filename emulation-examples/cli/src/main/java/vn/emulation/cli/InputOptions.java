package vn.emulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.Asked;

/** The options that name what a round is decided from. */
final class InputOptions {

    @Option(
            names = "--campaign",
            descriptionKey = "option.campaign",
            paramLabel = "${bundle:label.campaign}",
            order = 1)
    Optional<String> campaign = Optional.empty();

    @Option(names = "--round", descriptionKey = "option.round", paramLabel = "${bundle:label.round}", order = 2)
    Optional<String> round = Optional.empty();

    @Option(names = "--dossiers", descriptionKey = "option.dossiers", paramLabel = "${bundle:label.file}", order = 3)
    Optional<String> dossiers = Optional.empty();

    @Option(names = "--grants", descriptionKey = "option.grants", paramLabel = "${bundle:label.file}", order = 4)
    Optional<String> grants = Optional.empty();

    @Option(names = "--units", descriptionKey = "option.units", paramLabel = "${bundle:label.file}", order = 5)
    Optional<String> units = Optional.empty();

    @Option(names = "--rulings", descriptionKey = "option.rulings", paramLabel = "${bundle:label.file}", order = 6)
    Optional<String> rulings = Optional.empty();

    @Option(names = "--counts", descriptionKey = "option.counts", paramLabel = "${bundle:label.file}", order = 7)
    Optional<String> counts = Optional.empty();

    @Option(names = "--decisions", descriptionKey = "option.decisions", paramLabel = "${bundle:label.file}", order = 8)
    Optional<String> decisions = Optional.empty();

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

    Asked asked() {
        return Asked.builder()
                .campaign(campaign)
                .round(round)
                .dossiers(dossiers)
                .grants(grants)
                .units(units)
                .rulings(rulings)
                .counts(counts)
                .decisions(decisions)
                .rules(rules)
                .law(law)
                .decidedOn(decidedOn)
                .build();
    }

    /** Returns the names of the files that are read, which no result may overwrite. */
    List<String> files() {
        return Stream.concat(
                        Stream.of(campaign, dossiers, grants, units, rulings, counts, decisions)
                                .flatMap(Optional::stream),
                        rules.stream())
                .toList();
    }
}
