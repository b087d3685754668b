package vn.emulation.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.ClauseId;

/**
 * How one clause is answered for one dossier.
 *
 * @param clause the clause
 * @param required whether the award cannot be had without an answer
 * @param status the answer over all alternatives that can matter
 * @param alternatives the answer under each combination of alternatives that matters, at least one
 * @param pointOf the clause that it answers as one of several points, any one of which is enough; empty where it stands
 *     for itself
 * @param remedy what would have to be otherwise, empty when the clause is met or no rule can find it met
 */
@RecordBuilder
public record ClauseAnswer(
        ClauseId clause,
        boolean required,
        ClauseStatus status,
        List<AlternativeAnswer> alternatives,
        Optional<ClauseId> pointOf,
        Optional<Remedy> remedy) {

    /** Copies the list. */
    public ClauseAnswer {
        alternatives = List.copyOf(alternatives);
    }

    /** Returns a builder that starts as no point of another clause. */
    public static ClauseAnswerBuilder builder() {
        return ClauseAnswerBuilder.builder().pointOf(Optional.empty());
    }
}
