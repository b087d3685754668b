package vn.emulation.rules;

import java.util.List;
import vn.emulation.rules.internal.lint.CampaignLinter;
import vn.emulation.rules.internal.lint.LintScope;
import vn.emulation.rules.lint.LintFinding;

/**
 * Looks for the traps of a campaign (rà soát kế hoạch): rounds without a deadline, deadlines and milestones that do not
 * fit, a title that names other years than achievements are counted in, nominees whom one part of the plan speaks of and
 * another leaves out, documents without number or day, and places that nobody sets.
 *
 * <p>Many of these stand in the text of the plan and cannot be corrected by whoever encodes it: they are what to ask the
 * organiser, and a host keeps a list of those it knows.
 */
public final class CampaignLint {

    private CampaignLint() {}

    /** Returns what is found in the campaign of a rule set, by code; equal rule sets give equal findings. */
    public static List<LintFinding> of(RuleSet rules) {
        LintScope scope = LintScope.of(rules.campaign(), List.of());
        return new CampaignLinter(rules.engine().trials(), scope).findings();
    }
}
