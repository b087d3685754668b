package vn.emulation.quota.selection;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import vn.emulation.quota.limit.Scope;

/** The conditions of scopes, each a trait with a value, numbered from 0, and which of them an entrant meets. */
final class Conditions {
    private static final int[] NONE = {};
    private final Map<String, TraitConditions> byTrait = new TreeMap<>();
    private final List<int[]> byScope = new ArrayList<>();
    private int size;

    /** The conditions on one trait; what a value meets is told by the nearest value above it that is named. */
    private static final class TraitConditions {
        private final Optional<TraitTree> tree;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, int[]> met = new HashMap<>();

        TraitConditions(Optional<TraitTree> tree) {
            this.tree = tree;
        }

        int[] met(String value) {
            return met.computeIfAbsent(
                    value,
                    each -> tree.map(known -> known.upwards(each)).orElseGet(() -> List.of(each)).stream()
                            .filter(numbers::containsKey)
                            .mapToInt(numbers::get)
                            .toArray());
        }
    }

    Conditions(List<Scope> scopes, Map<String, TraitTree> trees) {
        for (Scope scope : scopes) {
            byScope.add(scope.where().entrySet().stream()
                    .mapToInt(each -> number(trees, each.getKey(), each.getValue()))
                    .toArray());
        }
    }

    private int number(Map<String, TraitTree> trees, String trait, String value) {
        TraitConditions conditions =
                byTrait.computeIfAbsent(trait, none -> new TraitConditions(Optional.ofNullable(trees.get(trait))));
        return conditions.numbers.computeIfAbsent(value, none -> size++);
    }

    /** How many conditions there are. */
    int size() {
        return size;
    }

    /** The conditions of a scope. */
    int[] of(int scope) {
        return byScope.get(scope);
    }

    /** Returns the conditions that the given traits meet. */
    List<int[]> metBy(Map<String, Set<String>> traits) {
        List<int[]> met = new ArrayList<>(byTrait.size());
        byTrait.forEach((trait, conditions) -> values(traits, trait).forEach(value -> met.add(conditions.met(value))));
        return met;
    }

    private static Set<String> values(Map<String, Set<String>> traits, String trait) {
        return Optional.ofNullable(traits.get(trait)).orElse(Set.of());
    }

    /** Returns a number that is equal for traits that meet the same conditions; empty where no such number is easy. */
    OptionalLong key(Map<String, Set<String>> traits) {
        long key = 0;
        for (Map.Entry<String, TraitConditions> each : byTrait.entrySet()) {
            Set<String> values = values(traits, each.getKey());
            if (values.size() > 1) {
                return OptionalLong.empty();
            }
            int[] met = values.isEmpty()
                    ? NONE
                    : each.getValue().met(values.iterator().next());
            long product = LongMath.saturatedMultiply(key, size + 1L);
            key = LongMath.saturatedAdd(product, met.length == 0 ? 0 : met[0] + 1L);
        }
        return key == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(key);
    }
}
