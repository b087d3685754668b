package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;

/**
 * What a dossier comes to.
 *
 * @param verdict what the plan says
 * @param verdictName the same, in words
 * @param lawVerdict what the law says, empty when no rules of the law were loaded
 * @param outcome what becomes of it
 * @param outcomeName the same, in words
 * @param rank its position, empty when it was not ranked
 * @param candidates how many eligible dossiers compete for the same places
 * @param places how many places there are, empty while that is not known
 * @param cutLine the last position that is certain to receive a place, empty when none is
 * @param reasons why it receives a place or not and what would change that, in sentences
 */
@RecordBuilder
public record OutcomeStory(
        Verdict verdict,
        String verdictName,
        Optional<Verdict> lawVerdict,
        Outcome outcome,
        String outcomeName,
        OptionalInt rank,
        int candidates,
        OptionalInt places,
        OptionalInt cutLine,
        List<String> reasons) {

    /** Copies the list. */
    public OutcomeStory {
        reasons = List.copyOf(reasons);
    }

    static OutcomeStoryBuilder builder() {
        return OutcomeStoryBuilder.builder();
    }
}
