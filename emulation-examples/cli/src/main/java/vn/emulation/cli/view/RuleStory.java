package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.decision.Effect;

/**
 * Why one rule fires on one dossier or does not, in one language.
 *
 * @param schemaVersion the version of this form, 1
 * @param language {@code vi} or {@code en}
 * @param campaign the campaign's id
 * @param round the round's id
 * @param dossier the dossier's id
 * @param rule the rule's id
 * @param text what the rule says when it fires
 * @param effect what it does when it fires
 * @param lines the whole answer in sentences, the outcome first
 * @param trials the rule under each combination of alternatives that matters, at least one
 */
@RecordBuilder
public record RuleStory(
        int schemaVersion,
        String language,
        String campaign,
        String round,
        String dossier,
        String rule,
        String text,
        Effect effect,
        List<String> lines,
        List<TrialStory> trials) {

    /** Copies the lists. */
    public RuleStory {
        lines = List.copyOf(lines);
        trials = List.copyOf(trials);
    }

    static RuleStoryBuilder builder() {
        return RuleStoryBuilder.builder();
    }
}
