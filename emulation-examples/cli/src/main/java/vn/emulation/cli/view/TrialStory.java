package vn.emulation.cli.view;

import java.util.List;
import vn.emulation.decision.Truth;
import vn.emulation.source.ReadingChoice;

/**
 * A rule tried with readings taken one way.
 *
 * @param choices the alternatives supposed, none where no reading matters
 * @param applies whether the rule is in force and of those alternatives
 * @param fires whether it fires
 * @param checks its constraints, in its own order
 */
public record TrialStory(List<ReadingChoice> choices, Truth applies, Truth fires, List<CheckStory> checks) {

    /** Copies the lists. */
    public TrialStory {
        choices = List.copyOf(choices);
        checks = List.copyOf(checks);
    }
}
