package vn.emulation.cli.lint;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.rules.lint.Severity;

/**
 * Something found by the lint.
 *
 * @param code its stable code
 * @param severity whether the rules cannot be loaded, or a person should look
 * @param file the name of the file, as it was given
 * @param line the line, empty where the whole file is meant
 * @param column the column, empty where the whole line is meant
 * @param rules the rules concerned, sorted
 * @param message what is wrong
 * @param fix one thing to do
 * @param counterExample a dossier that shows it, empty where none is needed to see it
 */
@RecordBuilder
public record FoundProblem(
        String code,
        Severity severity,
        String file,
        OptionalInt line,
        OptionalInt column,
        List<String> rules,
        String message,
        String fix,
        Optional<ShownDossier> counterExample) {

    /** Copies the list. */
    public FoundProblem {
        rules = List.copyOf(rules);
    }

    static FoundProblemBuilder builder() {
        return FoundProblemBuilder.builder();
    }
}
