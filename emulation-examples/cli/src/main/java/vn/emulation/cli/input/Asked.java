package vn.emulation.cli.input;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/**
 * What the command line names, not yet read.
 *
 * @param campaign a bundled campaign or a campaign file
 * @param round the round
 * @param dossiers the file of dossiers; when there is none, the sample round that ships is meant
 * @param grants the file of grants
 * @param units the file of units
 * @param rulings the file of rulings
 * @param counts the file of counts
 * @param decisions the file of decisions on ties
 * @param rules files and folders of rules and parameters
 * @param law {@code national}, or the folder of a layer over the national law; the plan alone where it is not named
 * @param decidedOn the day of the decision
 * @param generate how many dossiers to draw instead of reading some
 * @param seed what these draws depend on
 */
@RecordBuilder
public record Asked(
        Optional<String> campaign,
        Optional<String> round,
        Optional<String> dossiers,
        Optional<String> grants,
        Optional<String> units,
        Optional<String> rulings,
        Optional<String> counts,
        Optional<String> decisions,
        List<String> rules,
        Optional<String> law,
        Optional<String> decidedOn,
        Optional<String> generate,
        Optional<String> seed) {

    /** Copies the list. */
    public Asked {
        rules = List.copyOf(rules);
    }

    /** Returns a builder in which nothing is named. */
    public static AskedBuilder builder() {
        return AskedBuilder.builder()
                .campaign(Optional.empty())
                .round(Optional.empty())
                .dossiers(Optional.empty())
                .grants(Optional.empty())
                .units(Optional.empty())
                .rulings(Optional.empty())
                .counts(Optional.empty())
                .decisions(Optional.empty())
                .rules(List.of())
                .law(Optional.empty())
                .decidedOn(Optional.empty())
                .generate(Optional.empty())
                .seed(Optional.empty());
    }
}
