package vn.emulation.rules.internal.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ReadingId;

/**
 * What the checks of rules share.
 *
 * @param scope what the rules are looked at with
 * @param trials the rules
 * @param settings the settings they can meet
 * @param findings what is found
 * @param limits how far is looked
 */
record RuleChecking(LintScope scope, Trials trials, Settings settings, Findings findings, LintLimits limits) {

    static RuleChecking of(LintScope scope, Trials trials, LintLimits limits) {
        return new RuleChecking(scope, trials, new Settings(scope, trials, limits), new Findings(), limits);
    }

    LoadedRules loaded() {
        return trials.loaded();
    }

    RuleDefinition rule(int index) {
        return loaded().rules().get(index);
    }

    /** Returns whether a rule is of the plan; rules of law are written for any campaign. */
    boolean isOfPlan(RuleDefinition rule) {
        return rule.clauses().stream()
                .anyMatch(clause ->
                        clause.document().equals(scope.campaign().plan().id()));
    }

    /** Tells something about the campaign. */
    void tell(DiagnosticCode code, Object... shown) {
        tell(code, List.of(), shown);
    }

    void tell(DiagnosticCode code, List<RuleId> rules, Object... shown) {
        findings.in(scope.campaign().id().value(), code, rules, shown);
    }

    /** Tells that rules depend on more settings than are looked at, and returns whether they do. */
    boolean isTooMany(RuleDefinition at, Object what, Set<ReadingId> readings) {
        boolean more = !settings.isComplete(readings);
        if (more) {
            cutShort(at, what, limits.settings(), "settings");
        }
        return more;
    }

    /** Tells that something about a rule was not looked at to the end. */
    void cutShort(RuleDefinition at, Object what, int limit, String unit) {
        findings.at(at, DiagnosticCode.LINT_CUT_SHORT, what, limit, "@lint-cut-short." + unit);
    }

    /** Tells that something about the whole was not looked at to the end. */
    void cutShort(int limit, String unit) {
        tell(DiagnosticCode.LINT_CUT_SHORT, scope.campaign().id(), limit, "@lint-cut-short." + unit);
    }

    static String shown(List<Constraint> constraints) {
        return constraints.stream().map(Constraint::text).collect(Collectors.joining(", "));
    }
}
