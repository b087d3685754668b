package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.emulation.decision.Condition;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.source.ClauseId;

/**
 * A constraint that held, and what was told of it: most dossiers meet it with one of a few values, so that is kept, and
 * reports share it. Safe to share between threads.
 */
final class FiredConstraint {

    /** A count or a day takes on more values than this only in large rounds. */
    private static final int MOST_KEPT = 128;

    private final Constraint constraint;
    private final List<Term.ParameterTerm> parameters;
    private final boolean isKept;
    private final Map<Seen, Condition> kept = new ConcurrentHashMap<>();
    private final Map<Supposition, List<ClauseId>> clauses = new ConcurrentHashMap<>();

    private record Seen(Supposition supposition, Object value) {}

    FiredConstraint(Constraint constraint) {
        this.constraint = constraint;
        this.parameters = constraint.parameters().toList();
        this.isKept =
                constraint.terms().findFirst().filter(FiredConstraint::tellsAll).isPresent()
                        && constraint.terms().skip(1).noneMatch(FiredConstraint::isOfDossier);
    }

    private static boolean isOfDossier(Term term) {
        return term instanceof Term.FieldTerm || term instanceof Term.MeasureTerm;
    }

    /** The same value of what is counted by years may be counted from others; and what it is given may differ. */
    private static boolean tellsAll(Term term) {
        return !(term instanceof Term.MeasureTerm measure)
                || (measure.measure().years().isEmpty()
                        && measure.arguments().stream().noneMatch(FiredConstraint::isOfDossier));
    }

    /** Returns what is told of it for a fact on which its rule fired. */
    Condition of(DossierFact fact) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return of(comparison.left(), fact);
        }
        if (constraint instanceof Constraint.YesNo yesNo) {
            return of(yesNo.term(), fact);
        }
        return constraint instanceof Constraint.OneOf oneOf ? of(oneOf.term(), fact) : Conditions.of(constraint, fact);
    }

    private Condition of(Term left, DossierFact fact) {
        Object seen = left.value(fact);
        if (!isKept) {
            return told(left, seen, fact);
        }
        Seen key = new Seen(fact.supposition(), seen);
        Condition known = kept.get(key);
        if (known != null) {
            return known;
        }
        Condition told = told(left, seen, fact);
        if (kept.size() < MOST_KEPT) {
            kept.put(key, told);
        }
        return told;
    }

    private Condition told(Term left, Object seen, DossierFact fact) {
        return Conditions.fired(constraint, left, seen, clauses(fact), fact);
    }

    private List<ClauseId> clauses(DossierFact fact) {
        return parameters.isEmpty() ? List.of() : clauses.computeIfAbsent(fact.supposition(), this::clauses);
    }

    private List<ClauseId> clauses(Supposition supposition) {
        return parameters.stream()
                .flatMap(parameter -> supposition.worth(parameter.index()).clauses().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
