package vn.emulation.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.ClauseId;

/**
 * One constraint of a rule, with the value it met in a dossier.
 *
 * @param field the field or helper that was looked at, such as {@code receivedOn}
 * @param arguments what the helper was given, such as {@code II.1}; none for a field
 * @param operator how it was compared, such as {@code <} or {@code in}
 * @param seen the value the dossier has; {@code unknown} where it lacks one
 * @param expected the value it was compared with; for a yes-or-no, the answer wanted
 * @param parameter the name of the parameter that gives the expected value, empty when the rule gives it
 * @param clauses the clauses that the parameter's value is cited from
 * @param years the years that the value was counted from, empty for what is not counted by years
 */
@RecordBuilder
public record Condition(
        String field,
        List<String> arguments,
        String operator,
        String seen,
        String expected,
        Optional<String> parameter,
        List<ClauseId> clauses,
        Optional<YearSequence> years) {

    /** Copies the lists. */
    public Condition {
        arguments = List.copyOf(arguments);
        clauses = List.copyOf(clauses);
    }

    /** Returns a builder that starts without years. */
    public static ConditionBuilder builder() {
        return ConditionBuilder.builder().years(Optional.empty());
    }
}
