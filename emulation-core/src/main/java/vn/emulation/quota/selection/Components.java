package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.internal.DisjointSets;

/** Splits a population into components: two entrants of one scope with a limit are in one component. */
final class Components {
    private final Population population;
    private final List<int[]> constrained;
    private final DisjointSets joined;

    private Components(Population population, Bounds bounds) {
        this.population = population;
        this.constrained = IntStream.range(0, population.types())
                .mapToObj(type -> Arrays.stream(population.scopes(type))
                        .filter(bounds::isConstrained)
                        .toArray())
                .toList();
        this.joined = new DisjointSets(population.types());
    }

    /**
     * Returns the components, by their first entrant.
     *
     * @param linked pairs of scopes of which one limits how many of the other may be selected
     */
    static List<Component> of(int entrants, int scopes, Population population, Bounds bounds, List<int[]> linked) {
        Components components = new Components(population, bounds);
        components.join(scopes, linked);
        int[] local = new int[population.types()];
        Arrays.fill(local, -1);
        return components.members(entrants).stream()
                .map(own -> Component.of(own, population, components.constrained, local))
                .toList();
    }

    private void join(int scopes, List<int[]> linked) {
        int[] firstType = new int[scopes];
        Arrays.fill(firstType, -1);
        for (int type = 0; type < constrained.size(); type++) {
            for (int scope : constrained.get(type)) {
                if (firstType[scope] < 0) {
                    firstType[scope] = type;
                } else {
                    joined.union(firstType[scope], type);
                }
            }
        }
        for (int[] pair : linked) {
            if (firstType[pair[0]] >= 0 && firstType[pair[1]] >= 0) {
                joined.union(firstType[pair[0]], firstType[pair[1]]);
            }
        }
    }

    private List<int[]> members(int entrants) {
        int[] number = new int[population.types()];
        Arrays.fill(number, -1);
        int[] size = new int[population.types()];
        int[] componentOf = new int[entrants];
        int count = 0;
        for (int each = 0; each < entrants; each++) {
            int root = joined.find(population.type(each));
            if (number[root] < 0) {
                number[root] = count++;
            }
            componentOf[each] = number[root];
            size[componentOf[each]]++;
        }
        List<int[]> members = new ArrayList<>();
        for (int component = 0; component < count; component++) {
            members.add(new int[size[component]]);
        }
        int[] filled = new int[count];
        for (int each = 0; each < entrants; each++) {
            members.get(componentOf[each])[filled[componentOf[each]]++] = each;
        }
        return members;
    }
}
