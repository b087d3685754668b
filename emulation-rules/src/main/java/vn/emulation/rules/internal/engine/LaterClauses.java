package vn.emulation.rules.internal.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.TimeWords;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.source.ClauseId;

/** Finds once what the rules of clauses look at. Safe to share between threads. */
final class LaterClauses {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final RoundLaw law;
    private final Map<ClauseId, LaterClause> found = new ConcurrentHashMap<>();

    LaterClauses(LoadedRules loaded, ClauseRules clauseRules, RoundLaw law) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
        this.law = law;
    }

    List<LaterClause> of(Collection<ClauseId> clauses) {
        return clauses.stream()
                .map(clause -> found.computeIfAbsent(clause, this::find))
                .toList();
    }

    private LaterClause find(ClauseId clause) {
        List<Integer> rules = withPoints(clause)
                .flatMap(each -> clauseRules.involved(each).stream())
                .distinct()
                .sorted()
                .toList();
        Optional<Set<String>> words = words(rules);
        return new LaterClause(
                clause,
                rules,
                words.filter(all -> all.stream().allMatch(TimeWords::isSettled)).isPresent(),
                words.map(LaterClauses::parts).orElseGet(() -> EnumSet.allOf(LaterPart.class)));
    }

    private Stream<ClauseId> withPoints(ClauseId clause) {
        return Stream.concat(Stream.of(clause), law.points(clause).stream().flatMap(this::withPoints));
    }

    private static Set<LaterPart> parts(Set<String> words) {
        return words.stream().flatMap(word -> LaterPart.of(word).stream()).collect(Collectors.toSet());
    }

    /** Returns the words that rules look at; empty where code may look at any. */
    private Optional<Set<String>> words(List<Integer> rules) {
        List<Constraint> constraints = rules.stream()
                .flatMap(rule -> loaded.rules().get(rule).constraints().stream())
                .toList();
        return constraints.stream().anyMatch(Constraint.Code.class::isInstance)
                ? Optional.empty()
                : Optional.of(constraints.stream()
                        .flatMap(Constraint::terms)
                        .flatMap(LaterClauses::words)
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> words(Term term) {
        if (term instanceof Term.MeasureTerm measure) {
            return Stream.concat(
                    Stream.of(measure.measure().name()),
                    measure.arguments().stream().flatMap(LaterClauses::words));
        }
        return term instanceof Term.FieldTerm field ? Stream.of(field.field().name()) : Stream.empty();
    }
}
