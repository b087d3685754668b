package vn.emulation.quota.selection;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.emulation.quota.limit.Scope;

/** The conditions of scopes, each a trait with a value, numbered from 0, and which of them an entrant meets. */
final class Conditions {
    /** No number; the others are from 0. */
    static final long NO_KEY = -1;

    private static final int[] NONE = {};
    private final Map<String, TraitConditions> byTrait = new TreeMap<>();
    private final List<TraitConditions> traits;
    private final List<int[]> byScope = new ArrayList<>();
    private int size;

    /** The conditions on one trait; what a value meets is told by the nearest value above it that is named. */
    private static final class TraitConditions {
        private final String trait;
        private final Optional<TraitTree> tree;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, int[]> met = new HashMap<>();

        TraitConditions(String trait, Optional<TraitTree> tree) {
            this.trait = trait;
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
        this.traits = List.copyOf(byTrait.values());
    }

    private int number(Map<String, TraitTree> trees, String trait, String value) {
        TraitConditions conditions = byTrait.computeIfAbsent(
                trait, none -> new TraitConditions(trait, Optional.ofNullable(trees.get(trait))));
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
        this.traits.forEach(each -> values(traits, each.trait).forEach(value -> met.add(each.met(value))));
        return met;
    }

    private static Set<String> values(Map<String, Set<String>> traits, String trait) {
        return Optional.ofNullable(traits.get(trait)).orElse(Set.of());
    }

    /** Returns a number that is equal for traits that meet the same conditions; {@link #NO_KEY} where none is easy. */
    long key(Map<String, Set<String>> traits) {
        long key = 0;
        for (TraitConditions each : this.traits) {
            Set<String> values = values(traits, each.trait);
            if (values.size() > 1) {
                return NO_KEY;
            }
            int[] met = values.isEmpty() ? NONE : each.met(values.iterator().next());
            long product = LongMath.saturatedMultiply(key, size + 1L);
            key = LongMath.saturatedAdd(product, met.length == 0 ? 0 : met[0] + 1L);
        }
        return key == Long.MAX_VALUE ? NO_KEY : key;
    }
}
