package vn.emulation.rules.internal.lint;

import java.util.List;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.RoundEngine;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.lint.LintFinding;

/** Looks for what is wrong in rules that load. Immutable. */
public final class RuleSetLinter {

    private final Trials trials;
    private final RoundEngine engine;
    private final LintScope scope;

    /** Makes a linter of rules, to be tried and compiled. */
    public RuleSetLinter(Trials trials, RoundEngine engine, LintScope scope) {
        this.trials = trials;
        this.engine = engine;
        this.scope = scope;
    }

    /** Returns what is found, in file order. */
    public List<LintFinding> rules(List<EvaluationRequest> tried, LintLimits limits) {
        RuleChecking checking = RuleChecking.of(scope, trials, limits);
        Evidence evidence = new Evidence(scope, checking.trials(), engine);
        SearchSteps steps = new SearchSteps(limits.allSteps());
        new ConsistencyCheck(checking).check();
        new RedundancyCheck(checking).check();
        new OverlapCheck(checking, evidence, steps).check();
        new GapCheck(checking, evidence, steps).check();
        if (steps.isOver()) {
            checking.cutShort(limits.allSteps(), "steps");
        }
        new ClauseTableCheck(checking).check();
        new UnusedCheck(checking).check();
        new StaleCheck(checking).check();
        new ReachedCheck(checking, engine).check(tried);
        return checking.findings().sorted();
    }
}
