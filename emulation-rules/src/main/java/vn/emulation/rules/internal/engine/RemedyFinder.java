package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Remedy;
import vn.emulation.decision.Truth;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ReferenceEvaluator;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/** Finds the rule that comes closest to finding a clause met, and what it lacks. */
final class RemedyFinder {

    private static final Comparator<Candidate> NEAREST = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.unmet().size())
            .thenComparingInt(candidate -> candidate.way().index());

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final Map<ClauseId, List<Way>> ways = new ConcurrentHashMap<>();

    /** The combination of alternatives that a fact stands for. */
    record Supposed(DossierFact fact, List<ReadingChoice> choices) {}

    /** A rule that would find the clause met; what is given of it nobody could wish otherwise. */
    private record Way(int index, RuleDefinition rule, Set<Constraint> given) {}

    private record Candidate(Way way, Supposed supposed, List<Constraint> unmet) {}

    RemedyFinder(LoadedRules loaded, ClauseRules clauseRules) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
    }

    /** Returns the nearest remedy among the given suppositions, the rule that comes first in the files among equals. */
    Optional<Remedy> find(ClauseId clause, List<Supposed> suppositions) {
        Optional<Candidate> nearest = Optional.empty();
        for (Supposed supposed : suppositions) {
            for (Way way : ways.computeIfAbsent(clause, this::ways)) {
                Optional<Candidate> found = candidate(way, supposed);
                boolean nearer =
                        found.isPresent() && (nearest.isEmpty() || NEAREST.compare(found.get(), nearest.get()) < 0);
                nearest = nearer ? found : nearest;
            }
        }
        return nearest.map(RemedyFinder::remedy);
    }

    private List<Way> ways(ClauseId clause) {
        return clauseRules.answering(clause).stream()
                .filter(index -> loaded.rules().get(index).effect() == Effect.SATISFIES)
                .map(index -> way(index, loaded.rules().get(index)))
                .toList();
    }

    private static Way way(int index, RuleDefinition rule) {
        return new Way(
                index,
                rule,
                rule.constraints().stream().filter(RemedyFinder::isGiven).collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<Candidate> candidate(Way way, Supposed supposed) {
        DossierFact fact = supposed.fact();
        if (!fact.applies(way.index()) || !RuleCheck.worthsKnown(way.rule(), fact)) {
            return Optional.empty();
        }
        List<Constraint> unmet = new ArrayList<>();
        for (Constraint constraint : way.rule().constraints()) {
            if (ReferenceEvaluator.truth(constraint, fact) != Truth.TRUE) {
                if (way.given().contains(constraint)) {
                    return Optional.empty();
                }
                unmet.add(constraint);
            }
        }
        return unmet.isEmpty() ? Optional.empty() : Optional.of(new Candidate(way, supposed, unmet));
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

    private static Remedy remedy(Candidate candidate) {
        return new Remedy(
                candidate.way().rule().id(),
                candidate.supposed().choices(),
                Conditions.of(candidate.unmet(), candidate.supposed().fact()));
    }
}
