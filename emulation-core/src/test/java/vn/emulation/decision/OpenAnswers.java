package vn.emulation.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.source.ClauseId;

/** Answers of clauses that want something, for tests of what settles them. */
final class OpenAnswers {

    private OpenAnswers() {}

    static Need need(String field) {
        return new Need(field, Optional.empty(), Optional.empty());
    }

    /** One reading under which the clause asks for something; for nothing where no rule spoke. */
    static AlternativeAnswer needing(String... fields) {
        return new AlternativeAnswer(
                List.of(),
                ClauseStatus.UNDETERMINED,
                List.of(),
                Stream.of(fields).map(OpenAnswers::need).toList());
    }

    static AlternativeAnswer barred() {
        return new AlternativeAnswer(List.of(), ClauseStatus.BARRED, List.of(), List.of());
    }

    static ClauseAnswer open(String id, String... fields) {
        return clause(id, needing(fields));
    }

    static ClauseAnswer barred(String id) {
        return clause(id, barred());
    }

    /** A clause under several readings, none of which meets it. */
    static ClauseAnswer clause(String id, AlternativeAnswer... alternatives) {
        Set<ClauseStatus> statuses =
                Stream.of(alternatives).map(AlternativeAnswer::status).collect(Collectors.toSet());
        return ClauseAnswer.builder()
                .clause(ClauseId.of(id))
                .required(true)
                .status(statuses.contains(ClauseStatus.UNDETERMINED) ? ClauseStatus.UNDETERMINED : ClauseStatus.BARRED)
                .alternatives(List.of(alternatives))
                .remedy(Optional.empty())
                .build();
    }

    static ClauseAnswer pointOf(String whole, ClauseAnswer point) {
        return ClauseAnswerBuilder.builder(point)
                .required(false)
                .pointOf(Optional.of(ClauseId.of(whole)))
                .build();
    }
}
