package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.selection.internal.LongNumbering;

/**
 * Entrants by type: those who lie in the same scopes are of one type.
 *
 * <p>Types are numbered as they first come by id.
 */
final class Population {
    private final int[] typeOf;
    private final List<int[]> scopesOfType = new ArrayList<>();
    private final int[] sizeOfScope;

    Population(List<Entrant> entrants, List<Scope> scopes, Map<String, TraitTree> trees) {
        ScopeIndex index = new ScopeIndex(scopes, trees);
        Map<List<Integer>, Integer> bySignature = new HashMap<>();
        LongNumbering keys = new LongNumbering();
        List<Integer> typeOfKey = new ArrayList<>();
        this.typeOf = new int[entrants.size()];
        for (int each = 0; each < typeOf.length; each++) {
            Map<String, Set<String>> traits = entrants.get(each).traits();
            long key = index.conditions().key(traits);
            if (key == Conditions.NO_KEY) {
                typeOf[each] = type(index.holding(traits), bySignature);
            } else {
                int number = keys.number(key);
                if (number == typeOfKey.size()) {
                    typeOfKey.add(type(index.holding(traits), bySignature));
                }
                typeOf[each] = typeOfKey.get(number);
            }
        }
        this.sizeOfScope = new int[scopes.size()];
        int[] sizeOfType = new int[scopesOfType.size()];
        Arrays.stream(typeOf).forEach(type -> sizeOfType[type]++);
        for (int type = 0; type < sizeOfType.length; type++) {
            for (int scope : scopesOfType.get(type)) {
                sizeOfScope[scope] += sizeOfType[type];
            }
        }
    }

    private int type(int[] scopes, Map<List<Integer>, Integer> bySignature) {
        return bySignature.computeIfAbsent(Arrays.stream(scopes).boxed().toList(), none -> {
            scopesOfType.add(scopes);
            return scopesOfType.size() - 1;
        });
    }

    /** How many types there are. */
    int types() {
        return scopesOfType.size();
    }

    /** The type of an entrant, by its place in the problem. */
    int type(int entrant) {
        return typeOf[entrant];
    }

    /** The scopes that hold a type, ascending. */
    int[] scopes(int type) {
        return scopesOfType.get(type);
    }

    /** How many entrants a scope holds. */
    int size(int scope) {
        return sizeOfScope[scope];
    }
}
