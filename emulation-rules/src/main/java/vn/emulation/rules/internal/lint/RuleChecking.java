package vn.emulation.rules.internal.lint;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * What the checks of rules share.
 *
 * @param scope what the rules are looked at with
 * @param trials the rules
 * @param settings the settings they can meet
 * @param findings what is found
 */
record RuleChecking(LintScope scope, Trials trials, Settings settings, Findings findings) {

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

    static String shown(List<Constraint> constraints) {
        return constraints.stream().map(Constraint::text).collect(Collectors.joining(", "));
    }
}
