package vn.emulation.rules.internal.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Remedy;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/** Finds the rule that comes closest to finding a clause met, and what it lacks. */
final class RemedyFinder {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;

    /** The combination of alternatives that a fact stands for. */
    record Supposed(DossierFact fact, List<ReadingChoice> choices) {}

    private record Candidate(int index, Supposed supposed, List<Constraint> unmet) {}

    RemedyFinder(LoadedRules loaded, ClauseRules clauseRules) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
    }

    /** Returns the nearest remedy among the given suppositions, the rule that comes first in the files among equals. */
    Optional<Remedy> find(ClauseId clause, List<Supposed> suppositions) {
        if (suppositions.isEmpty()) {
            return Optional.empty();
        }
        return suppositions.stream()
                .flatMap(supposed -> candidates(clause, supposed))
                .filter(candidate -> !candidate.unmet().isEmpty())
                .filter(candidate -> candidate.unmet().stream().noneMatch(RemedyFinder::isGiven))
                .min(Comparator.<Candidate>comparingInt(
                                candidate -> candidate.unmet().size())
                        .thenComparingInt(Candidate::index))
                .map(this::remedy);
    }

    /** A nominee cannot become another kind of nominee, nor a dossier one of another round. */
    private static boolean isGiven(Constraint constraint) {
        return constraint
                        .terms()
                        .anyMatch(term -> term instanceof Term.FieldTerm field
                                && field.field().given())
                || (constraint instanceof Constraint.Code code && isGiven(code));
    }

    private static boolean isGiven(Constraint.Code code) {
        return !code.words().isEmpty()
                && code.words().stream().allMatch(word -> word instanceof Field field && field.given());
    }

    private Stream<Candidate> candidates(ClauseId clause, Supposed supposed) {
        return clauseRules.answering(clause).stream()
                .filter(index -> loaded.rules().get(index).effect() == Effect.SATISFIES)
                .filter(supposed.fact()::applies)
                .filter(index -> RuleCheck.worthsKnown(loaded.rules().get(index), supposed.fact()))
                .map(index -> new Candidate(
                        index, supposed, RuleCheck.unmet(loaded.rules().get(index), supposed.fact())));
    }

    private Remedy remedy(Candidate candidate) {
        RuleDefinition rule = loaded.rules().get(candidate.index());
        return new Remedy(
                rule.id(),
                candidate.supposed().choices(),
                Conditions.of(candidate.unmet(), candidate.supposed().fact()));
    }
}
