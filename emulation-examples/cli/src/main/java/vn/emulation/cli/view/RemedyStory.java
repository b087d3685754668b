package vn.emulation.cli.view;

import java.util.List;

/**
 * What would have to be otherwise.
 *
 * @param rule the rule that would then find the clause met
 * @param text what that rule says
 * @param choices the alternatives supposed, none where no reading matters
 * @param changes what is asked for and not seen
 */
public record RemedyStory(String rule, String text, List<ChoiceStory> choices, List<String> changes) {

    /** Copies the lists. */
    public RemedyStory {
        choices = List.copyOf(choices);
        changes = List.copyOf(changes);
    }
}
