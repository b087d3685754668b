package vn.emulation.rules;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;

/**
 * A plan that is judged by the law too: what a rule set of both is loaded from.
 *
 * @param campaign the campaign, with the law it is under
 * @param sources the files of the plan and of the law
 */
public record PlanUnderLaw(Campaign campaign, List<RuleSource> sources) {

    /** Copies the list. */
    public PlanUnderLaw {
        sources = List.copyOf(sources);
    }

    /**
     * Loads the rule set.
     *
     * @throws RuleSetException if anything is wrong, with every diagnostic found
     */
    public RuleSet ruleSet() {
        return ruleSet(List.of());
    }

    /**
     * Loads the rule set with a host's files over all others.
     *
     * @throws RuleSetException if anything is wrong, with every diagnostic found
     */
    public RuleSet ruleSet(List<RuleSource> own) {
        return RuleSet.load(
                campaign, Stream.concat(sources.stream(), own.stream()).toList());
    }
}
