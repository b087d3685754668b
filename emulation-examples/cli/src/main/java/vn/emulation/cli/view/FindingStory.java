package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.Effect;

/**
 * What one rule found.
 *
 * @param rule the rule's id
 * @param effect what it says
 * @param text what it says, in words
 * @param values the values it saw, each with what it asks for
 * @param sources the clauses and parameters it rests on
 * @param setAsideBy the rule whose exception sets it aside, empty when it stands
 * @param hint what can be done, empty where the rules do not say
 */
@RecordBuilder
public record FindingStory(
        String rule,
        Effect effect,
        String text,
        List<String> values,
        List<String> sources,
        Optional<String> setAsideBy,
        Optional<String> hint) {

    /** Copies the lists. */
    public FindingStory {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }

    static FindingStoryBuilder builder() {
        return FindingStoryBuilder.builder();
    }
}
