package vn.emulation.rules;

import java.util.List;
import vn.emulation.rules.internal.engine.CodeFailedException;
import vn.emulation.rules.internal.lint.LintLimits;
import vn.emulation.rules.internal.lint.LintScope;
import vn.emulation.rules.internal.lint.RuleSetLinter;
import vn.emulation.rules.lint.CounterExample;
import vn.emulation.rules.lint.LintFinding;
import vn.emulation.source.Ruling;

/**
 * Looks for what is wrong in rules that load (rà soát quy tắc): constraints that contradict each other or say nothing,
 * rules that never fire or say what others say, two rules that collide, clauses left without an answer, and what does not
 * fit the campaign's clauses and days.
 *
 * <p>A finding is never a guess: what cannot happen is proved, and what can is shown by a dossier that the engine has
 * evaluated. Not everything is found: the search is bounded, and a finding of its own says where it stopped.
 */
public final class RuleLint {

    private RuleLint() {}

    /** Returns what is found in a rule set, in file order; equal rule sets give equal findings. */
    public static List<LintFinding> of(RuleSet rules) {
        return of(rules, List.of());
    }

    /**
     * Returns what is found in a rule set, and the rules that fire on none of the dossiers and pools of some requests.
     *
     * @param rules the rules
     * @param tried the requests, which are of the campaign of the rules; dossiers that show something are made with the
     *     units and working days of the first
     * @throws vn.emulation.validation.InvalidValueException if a request has a round that the campaign does not have
     * @throws EvaluationException if trusted code fails on a dossier that was given or made up
     */
    public static List<LintFinding> of(RuleSet rules, List<EvaluationRequest> tried) {
        LintScope scope = LintScope.of(rules.campaign(), tried);
        try {
            return new RuleSetLinter(rules.engine().trials(), rules.engine(), scope).rules(tried, LintLimits.STANDARD);
        } catch (CodeFailedException failed) {
            String message =
                    "The lint ended: " + failed.getMessage() + "\nMaybe correct the code: it has to bear any dossier.";
            throw new EvaluationException(EvaluationException.Reason.FAILED, message, failed);
        }
    }

    /** Returns the request under which the engine answers the clause of a counter-example as the finding says. */
    public static EvaluationRequest request(RuleSet rules, CounterExample shown) {
        List<Ruling> supposed = shown.supposed().stream()
                .map(choice -> new Ruling(choice.reading(), choice.alternative(), "lint", shown.decidedOn(), "lint"))
                .toList();
        return EvaluationRequest.builder()
                .campaign(rules.campaign())
                .round(shown.dossier().round())
                .dossiers(List.of(shown.dossier()))
                .grants(List.of())
                .orgTree(shown.orgTree())
                .rulings(supposed)
                .calendar(shown.calendar())
                .decidedOn(shown.decidedOn())
                .build();
    }
}
