package vn.emulation.cli.input;

import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSource;

/**
 * Rules to be looked at, with what they are tried on.
 *
 * @param campaignFile the name of the campaign's file, for what is found in no rule file
 * @param campaign the campaign
 * @param sources the files of its rules, parameters and texts
 * @param tried the sample rounds, none where there are none
 * @param options the options by which other commands read the same files
 */
public record LintTask(
        String campaignFile,
        Campaign campaign,
        List<RuleSource> sources,
        List<EvaluationRequest> tried,
        List<String> options) {

    /** Copies the lists. */
    public LintTask {
        sources = List.copyOf(sources);
        tried = List.copyOf(tried);
        options = List.copyOf(options);
    }
}
