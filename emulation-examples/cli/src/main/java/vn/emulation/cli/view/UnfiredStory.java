package vn.emulation.cli.view;

import java.util.List;

/**
 * A rule of a clause that said nothing of a dossier, and why, with readings taken one way.
 *
 * @param rule the rule
 * @param why what does not hold or cannot be told, or when the rule is in force
 */
public record UnfiredStory(String rule, List<String> why) {

    /** Copies the list. */
    public UnfiredStory {
        why = List.copyOf(why);
    }
}
