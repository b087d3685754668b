package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Entrants that compete with each other, directly or through others; nobody else matters to them.
 *
 * @param entrants their places in the problem, ascending
 * @param typeOf the type of each, numbered from 0 within the component
 * @param scopesOfType the scopes with a limit that hold each type, ascending
 * @param scopes all of these, ascending; none for those whom no limit counts
 */
@SuppressWarnings("ArrayRecordComponent")
record Component(int[] entrants, int[] typeOf, List<int[]> scopesOfType, int[] scopes) {

    /**
     * Makes a component.
     *
     * @param entrants the places of its entrants in the problem
     * @param constrained the scopes with a limit that hold each type of the population
     * @param local for each type of the population -1, which it is again afterwards
     */
    static Component of(int[] entrants, Population population, List<int[]> constrained, int[] local) {
        List<int[]> scopesOfType = new ArrayList<>();
        int[] typeOf = new int[entrants.length];
        for (int each = 0; each < entrants.length; each++) {
            int type = population.type(entrants[each]);
            if (local[type] < 0) {
                local[type] = scopesOfType.size();
                scopesOfType.add(constrained.get(type));
            }
            typeOf[each] = local[type];
        }
        Arrays.stream(entrants).forEach(each -> local[population.type(each)] = -1);
        int[] scopes = scopesOfType.stream()
                .flatMapToInt(IntStream::of)
                .sorted()
                .distinct()
                .toArray();
        return new Component(entrants, typeOf, scopesOfType, scopes);
    }

    /** Returns how many types there are. */
    int types() {
        return scopesOfType.size();
    }

    /** Returns whether a scope holds a type. */
    boolean holds(int scope, int type) {
        return Arrays.binarySearch(scopesOfType.get(type), scope) >= 0;
    }
}
