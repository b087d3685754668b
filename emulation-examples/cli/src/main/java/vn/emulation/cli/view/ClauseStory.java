package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.ClauseStatus;

/**
 * How one clause comes out for one dossier.
 *
 * @param clause the clause's id
 * @param shortName the id without the campaign's own plan
 * @param required whether the award cannot be had without an answer
 * @param status how it comes out
 * @param statusName the same, in words
 * @param summary what the clause says
 * @param questions what it leaves open, as far as that matters here
 * @param rulings the recorded answers to what it leaves open
 * @param alternatives how it comes out under each alternative that matters, at least one
 * @param remedy what would have to be otherwise, empty when it is met or nothing would do
 */
@RecordBuilder
public record ClauseStory(
        String clause,
        String shortName,
        boolean required,
        ClauseStatus status,
        String statusName,
        String summary,
        List<QuestionStory> questions,
        List<String> rulings,
        List<AlternativeStory> alternatives,
        Optional<RemedyStory> remedy) {

    /** Copies the lists. */
    public ClauseStory {
        questions = List.copyOf(questions);
        rulings = List.copyOf(rulings);
        alternatives = List.copyOf(alternatives);
    }

    static ClauseStoryBuilder builder() {
        return ClauseStoryBuilder.builder();
    }
}
