package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.emulation.decision.RuleId;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** Which rules answer which clause, and the readings that those answers depend on. Immutable. */
final class ClauseRules {

    private final List<RuleDefinition> rules;
    private final ImmutableListMultimap<ClauseId, Integer> answering;
    private final List<List<Integer>> exceptions;
    private final ImmutableSetMultimap<ClauseId, ReadingId> readings;
    private final ImmutableListMultimap<ClauseId, Integer> involved;
    private final List<Set<ReadingId>> readingsByRule;

    ClauseRules(LoadedRules loaded) {
        this.rules = loaded.rules();
        this.exceptions = exceptions(rules);
        this.readingsByRule =
                rules.stream().map(rule -> readingsOf(rule, loaded)).toList();
        ImmutableListMultimap.Builder<ClauseId, Integer> answers = ImmutableListMultimap.builder();
        for (int index = 0; index < rules.size(); index++) {
            if (rules.get(index).isAnswer()) {
                for (ClauseId clause : rules.get(index).clauses()) {
                    answers.put(clause, index);
                }
            }
        }
        this.answering = answers.build();
        ImmutableListMultimap.Builder<ClauseId, Integer> all = ImmutableListMultimap.builder();
        ImmutableSetMultimap.Builder<ClauseId, ReadingId> named = ImmutableSetMultimap.builder();
        for (ClauseId clause : answering.keySet()) {
            Set<Integer> indexes = withExceptions(answering.get(clause));
            all.putAll(clause, indexes);
            indexes.forEach(index -> named.putAll(clause, readingsByRule.get(index)));
        }
        this.involved = all.build();
        this.readings = named.build();
    }

    private static List<List<Integer>> exceptions(List<RuleDefinition> rules) {
        Map<RuleId, Integer> byId = new HashMap<>();
        IntStream.range(0, rules.size())
                .forEach(index -> byId.put(rules.get(index).id(), index));
        ImmutableListMultimap.Builder<Integer, Integer> exceptions = ImmutableListMultimap.builder();
        IntStream.range(0, rules.size())
                .forEach(index -> rules.get(index)
                        .exceptionTo()
                        .ifPresent(target -> exceptions.put(Objects.requireNonNull(byId.get(target)), index)));
        ImmutableListMultimap<Integer, Integer> byRule = exceptions.build();
        return IntStream.range(0, rules.size())
                .<List<Integer>>mapToObj(byRule::get)
                .toList();
    }

    private Set<Integer> withExceptions(List<Integer> direct) {
        Set<Integer> all = new TreeSet<>();
        List<Integer> pending = new ArrayList<>(direct);
        while (!pending.isEmpty()) {
            Integer index = pending.remove(pending.size() - 1);
            if (all.add(index)) {
                pending.addAll(exceptions.get(index));
            }
        }
        return all;
    }

    private static Set<ReadingId> readingsOf(RuleDefinition rule, LoadedRules loaded) {
        Set<ReadingId> readings = new TreeSet<>();
        rule.readings().forEach(choice -> readings.add(choice.reading()));
        rule.allParameters().stream()
                .map(index -> loaded.parameters().parameters().get(index))
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> value.cases().stream())
                .map(ParameterCase::readings)
                .forEach(choices -> choices.stream().map(ReadingChoice::reading).forEach(readings::add));
        return readings;
    }

    /** Returns the clauses that some rule answers. */
    Set<ClauseId> clauses() {
        return answering.keySet();
    }

    /** Returns the indexes of the rules that answer a clause. */
    List<Integer> answering(ClauseId clause) {
        return answering.get(clause);
    }

    /** Returns the indexes of the exceptions to a rule. */
    List<Integer> exceptionsTo(int rule) {
        return exceptions.get(rule);
    }

    /** Returns the indexes of the rules that answer a clause, and of the exceptions to these. */
    List<Integer> involved(ClauseId clause) {
        return involved.get(clause);
    }

    /** Returns whether the rule belongs to some alternative, or asks for a parameter that depends on one. */
    boolean dependsOnReading(int rule) {
        return !readingsByRule.get(rule).isEmpty();
    }

    /** Returns the readings that a rule depends on, by its alternatives or by its parameters. */
    Set<ReadingId> readings(int rule) {
        return readingsByRule.get(rule);
    }

    /** Returns the readings that the answer to a clause depends on. */
    Set<ReadingId> readings(ClauseId clause) {
        return readings.get(clause);
    }
}
