package vn.emulation.cli.input;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the command line names of a calendar, not yet read.
 *
 * @param campaign a bundled campaign or a campaign file
 * @param round the round
 * @param year the year
 * @param dossiers the file of dossiers
 * @param submitted the day on which the deciding authority received the file
 * @param decided the day of the decision
 * @param rulings the file of rulings
 * @param rules files and folders of rules and parameters
 */
@RecordBuilder
public record CalendarAsked(
        String campaign,
        Optional<String> round,
        Optional<String> year,
        Optional<String> dossiers,
        Optional<String> submitted,
        Optional<String> decided,
        Optional<String> rulings,
        List<String> rules) {

    /** Copies the list. */
    public CalendarAsked {
        rules = List.copyOf(rules);
    }

    /** Returns a builder. */
    public static CalendarAskedBuilder builder() {
        return CalendarAskedBuilder.builder();
    }

    /** Returns the names of the files that are read, which no result may overwrite. */
    public List<String> files() {
        return Stream.concat(
                        Stream.of(Optional.of(campaign), dossiers, rulings).flatMap(Optional::stream), rules.stream())
                .toList();
    }
}
