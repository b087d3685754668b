package vn.emulation.rules.internal.lint;

import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.Criterion;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ClauseId;

/**
 * Finds required clauses that nothing can find met, and criteria that nothing looks at.
 *
 * @param checking what the checks share
 */
record AnswerCheck(RuleChecking checking) {

    private static final Set<String> COUNTS = Set.of("criteriaMet", "criteriaReachable");

    void check() {
        Campaign campaign = checking.scope().campaign();
        Stream.concat(
                        campaign.awards().stream().flatMap(offer -> offer.requiredClauses().stream()),
                        campaign.rounds().stream().flatMap(round -> round.requiredClauses().stream()))
                .distinct()
                .filter(clause -> !canBeMet(clause))
                .forEach(clause -> checking.tell(DiagnosticCode.NEVER_MET, clause));
        if (constraints().flatMap(Constraint::fields).noneMatch(field -> COUNTS.contains(field.name()))) {
            campaign.criteria().stream()
                    .filter(criterion -> !isNamed(criterion))
                    .forEach(criterion ->
                            checking.tell(DiagnosticCode.CRITERION_UNUSED, criterion.id(), criterion.clause()));
        }
    }

    /** By a rule that satisfies, or by an exception that sets aside what bars. */
    private boolean canBeMet(ClauseId clause) {
        return checking.trials().answering(clause).stream()
                .anyMatch(index -> checking.rule(index).effect() == Effect.SATISFIES
                        || checking.trials().exceptionsTo(index).stream()
                                .map(checking::rule)
                                .map(RuleDefinition::effect)
                                .anyMatch(effect -> effect == Effect.SATISFIES || effect == Effect.WARNS));
    }

    private Stream<Constraint> constraints() {
        return checking.loaded().rules().stream().flatMap(rule -> rule.constraints().stream());
    }

    private boolean isNamed(Criterion criterion) {
        String named = "\"" + criterion.id() + "\"";
        return constraints()
                        .anyMatch(constraint -> constraint instanceof Constraint.Code code
                                && code.text().contains(named))
                || constraints()
                        .flatMap(Constraint::terms)
                        .filter(Term.MeasureTerm.class::isInstance)
                        .map(Term.MeasureTerm.class::cast)
                        .flatMap(measure -> measure.arguments().stream())
                        .anyMatch(argument -> argument.text().equals(named));
    }
}
