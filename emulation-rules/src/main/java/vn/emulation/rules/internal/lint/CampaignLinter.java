package vn.emulation.rules.internal.lint;

import java.util.List;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.lint.LintFinding;

/** Looks for the traps of a campaign. Immutable. */
public final class CampaignLinter {

    private final Trials trials;
    private final LintScope scope;

    /** Makes a linter of a campaign with its rules. */
    public CampaignLinter(Trials trials, LintScope scope) {
        this.trials = trials;
        this.scope = scope;
    }

    /** Returns what is found, by code. */
    public List<LintFinding> findings() {
        RuleChecking checking = RuleChecking.of(scope, trials, LintLimits.STANDARD);
        new DeadlineCheck(checking).check();
        new TitleCheck(checking).check();
        new RoundCheck(checking).check();
        new SubjectCheck(checking).check();
        new DocumentCheck(checking).check();
        new PlacesCheck(checking).check();
        new AnswerCheck(checking).check();
        return checking.findings().sorted();
    }
}
