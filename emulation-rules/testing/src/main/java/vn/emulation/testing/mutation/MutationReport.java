package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.emulation.source.ClauseId;

/**
 * What became of mutants.
 *
 * @param results what became of each, in the order of the rules
 * @param leftOut the mutants that were not tried, and why
 * @param failing the cases that fail on the rules as they are, and so kill nothing
 * @param stale the justified survivors that are none
 * @param history what the next run need not find again
 */
public record MutationReport(
        List<MutantResult> results,
        List<LeftOut> leftOut,
        List<String> failing,
        List<StaleSurvivor> stale,
        MutationHistory history) {

    /** Copies the lists. */
    public MutationReport {
        results = ImmutableList.copyOf(results);
        leftOut = ImmutableList.copyOf(leftOut);
        failing = ImmutableList.copyOf(failing);
        stale = ImmutableList.copyOf(stale);
    }

    /** Returns how many of all are killed. */
    public MutationScore score() {
        return score(results);
    }

    private static MutationScore score(List<MutantResult> results) {
        return results.stream()
                .map(result -> result.fate() == MutantFate.KILLED)
                .reduce(new MutationScore(0, 0), MutationScore::with, (one, other) -> one);
    }

    /** Returns the mutants of a fate. */
    public List<MutantResult> of(MutantFate fate) {
        return results.stream().filter(result -> result.fate() == fate).toList();
    }

    /** Returns how many of each kind are killed. */
    public Map<MutantKind, MutationScore> byKind() {
        return by(mutant -> Stream.of(mutant.kind()));
    }

    /** Returns how many of each rule and parameter are killed, by name. */
    public Map<String, MutationScore> byName() {
        return by(mutant -> Stream.of(mutant.of()));
    }

    /** Returns how many of each clause are killed; those of a rule that cites several count for each. */
    public Map<ClauseId, MutationScore> byClause() {
        return by(mutant -> mutant.clauses().stream());
    }

    private <K extends Comparable<K>> Map<K, MutationScore> by(Function<Mutant, Stream<K>> keys) {
        Map<K, ImmutableList.Builder<MutantResult>> grouped = new TreeMap<>();
        results.forEach(result -> keys.apply(result.mutant())
                .forEach(key -> grouped.computeIfAbsent(key, none -> ImmutableList.builder())
                        .add(result)));
        ImmutableMap.Builder<K, MutationScore> scores = ImmutableMap.builder();
        grouped.forEach((key, some) -> scores.put(key, score(some.build())));
        return ImmutableSortedMap.copyOf(scores.buildOrThrow());
    }
}
