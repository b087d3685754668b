package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.selection.TraitTree;

/** For each condition that a scope names, the profiles that meet it, ascending. */
final class Postings {
    private final Map<String, Map<String, List<Integer>>> byTrait = new HashMap<>();
    private final Map<String, TraitTree> trees;
    private int profiles;

    Postings(Iterable<Scope> scopes, Map<String, TraitTree> trees) {
        this.trees = trees;
        for (Scope scope : scopes) {
            scope.where()
                    .forEach((trait, value) -> byTrait.computeIfAbsent(trait, none -> new HashMap<>())
                            .put(value, new ArrayList<>()));
        }
    }

    /** The traits that scopes name. */
    Set<String> traits() {
        return byTrait.keySet();
    }

    /** Adds the next profile. */
    void add(Map<String, Set<String>> traits) {
        int profile = profiles++;
        traits.forEach((trait, values) -> Optional.ofNullable(byTrait.get(trait))
                .ifPresent(lists -> values.forEach(value -> {
                    Optional<String> at = Optional.of(value);
                    while (at.isPresent()) {
                        Optional.ofNullable(lists.get(at.get())).ifPresent(list -> addOnce(list, profile));
                        at = above(trait, at.get());
                    }
                })));
    }

    private static void addOnce(List<Integer> list, int profile) {
        if (list.isEmpty() || list.get(list.size() - 1) != profile) {
            list.add(profile);
        }
    }

    private Optional<String> above(String trait, String value) {
        return Optional.ofNullable(trees.get(trait))
                .flatMap(tree -> Optional.ofNullable(tree.parents().get(value)));
    }

    /** Returns the profiles that a scope holds, ascending: of those of its rarest condition, who meet the others. */
    int[] holding(Scope scope) {
        List<List<Integer>> lists = scope.where().entrySet().stream()
                .map(each -> Optional.ofNullable(byTrait.get(each.getKey()))
                        .flatMap(values -> Optional.ofNullable(values.get(each.getValue())))
                        .orElseThrow())
                .sorted(Comparator.comparing(List::size))
                .toList();
        if (lists.isEmpty()) {
            return IntStream.range(0, profiles).toArray();
        }
        return lists.get(0).stream()
                .filter(profile ->
                        lists.stream().skip(1).allMatch(other -> Collections.binarySearch(other, profile) >= 0))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
