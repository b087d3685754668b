package vn.emulation.cli.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.cli.input.LintTask;
import vn.emulation.rules.CampaignLint;
import vn.emulation.rules.RuleLint;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSetException;
import vn.emulation.rules.lint.LintFinding;

/**
 * What is found in the rules of one campaign.
 *
 * @param task the rules
 * @param rules the rule set, empty where it cannot be loaded
 * @param findings what is wrong with it, or else what keeps it from being loaded
 */
public record LintResult(LintTask task, Optional<RuleSet> rules, List<LintFinding> findings) {

    /** Copies the list. */
    public LintResult {
        findings = List.copyOf(findings);
    }

    /** Looks at rules, and at the campaign itself where its traps are asked for. */
    public static LintResult of(LintTask task, boolean traps) {
        try {
            RuleSet rules = RuleSet.load(task.campaign(), task.sources());
            Stream<LintFinding> ofCampaign = traps ? CampaignLint.of(rules).stream() : Stream.of();
            return new LintResult(
                    task,
                    Optional.of(rules),
                    Stream.concat(RuleLint.of(rules, task.tried()).stream(), ofCampaign)
                            .toList());
        } catch (RuleSetException broken) {
            List<LintFinding> errors = broken.diagnostics().stream()
                    .map(diagnostic -> new LintFinding(diagnostic, List.of(), Optional.empty()))
                    .toList();
            return new LintResult(task, Optional.empty(), errors);
        }
    }
}
