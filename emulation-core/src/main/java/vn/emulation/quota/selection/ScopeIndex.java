package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.emulation.quota.limit.Scope;

/** Finds the scopes that hold an entrant without trying each: only those whose rarest condition it meets. */
final class ScopeIndex {
    private final Conditions conditions;
    private final List<int[]> scopesByCondition;
    private final int[] unconditional;
    private final int[] met;
    private int stamp;

    ScopeIndex(List<Scope> scopes, Map<String, TraitTree> trees) {
        this.conditions = new Conditions(scopes, trees);
        this.met = new int[conditions.size()];
        int[] uses = new int[conditions.size()];
        IntStream.range(0, scopes.size())
                .flatMap(scope -> Arrays.stream(conditions.of(scope)))
                .forEach(condition -> uses[condition]++);
        List<List<Integer>> anchored = new ArrayList<>();
        Arrays.stream(uses).forEach(none -> anchored.add(new ArrayList<>()));
        List<Integer> free = new ArrayList<>();
        for (int scope = 0; scope < scopes.size(); scope++) {
            Arrays.stream(conditions.of(scope))
                    .boxed()
                    .min((one, other) -> Integer.compare(uses[one], uses[other]))
                    .map(anchored::get)
                    .orElse(free)
                    .add(scope);
        }
        this.scopesByCondition = anchored.stream().map(ScopeIndex::array).toList();
        this.unconditional = array(free);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    Conditions conditions() {
        return conditions;
    }

    /** Returns the numbers of the scopes that hold an entrant of the given traits, ascending. */
    int[] holding(Map<String, Set<String>> traits) {
        List<int[]> all = conditions.metBy(traits);
        stamp++;
        all.forEach(each -> Arrays.stream(each).forEach(condition -> met[condition] = stamp));
        IntStream anchored = all.stream()
                .flatMapToInt(Arrays::stream)
                .distinct()
                .flatMap(condition -> Arrays.stream(scopesByCondition.get(condition)))
                .filter(this::isMet);
        return IntStream.concat(Arrays.stream(unconditional), anchored).sorted().toArray();
    }

    private boolean isMet(int scope) {
        for (int condition : conditions.of(scope)) {
            if (met[condition] != stamp) {
                return false;
            }
        }
        return true;
    }
}
