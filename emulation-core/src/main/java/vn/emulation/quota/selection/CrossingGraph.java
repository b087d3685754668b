package vn.emulation.quota.selection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which scopes of a component cross: they share entrants, and each holds some that the other does not.
 *
 * <p>Scopes that can be coloured so that no two of a colour cross are two laminar families.
 */
final class CrossingGraph {

    /**
     * Two scopes that cross.
     *
     * @param one the scope of the smaller number
     * @param other the other scope
     * @param type a type that both hold
     */
    record Pair(int one, int other, int type) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final int[] sizeOfScope;

    CrossingGraph(Component component, int[] sizeOfScope) {
        this.sizeOfScope = sizeOfScope;
        int[] sizeOfType = new int[component.types()];
        Arrays.stream(component.typeOf()).forEach(type -> sizeOfType[type]++);
        Map<Long, long[]> shared = new TreeMap<>();
        for (int type = 0; type < sizeOfType.length; type++) {
            int[] scopes = component.scopesOfType().get(type);
            for (int one = 0; one < scopes.length; one++) {
                for (int other = one + 1; other < scopes.length; other++) {
                    long key = (long) scopes[one] << Integer.SIZE | scopes[other];
                    int first = type;
                    shared.computeIfAbsent(key, none -> new long[] {0, first})[0] += sizeOfType[type];
                }
            }
        }
        shared.forEach((key, count) -> add((int) (key >> Integer.SIZE), key.intValue(), count));
    }

    private void add(int one, int other, long[] shared) {
        if (shared[0] < Math.min(sizeOfScope[one], sizeOfScope[other])) {
            pairs.add(new Pair(one, other, (int) shared[1]));
        }
    }

    /** The pairs that cross, by number. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Returns a colour, 0 or 1, for each scope, so that no two of one colour cross; empty if there is none. */
    Optional<int[]> twoColours() {
        List<List<Integer>> crossed = new ArrayList<>();
        Arrays.stream(sizeOfScope).forEach(none -> crossed.add(new ArrayList<>()));
        pairs.forEach(pair -> {
            crossed.get(pair.one()).add(pair.other());
            crossed.get(pair.other()).add(pair.one());
        });
        int[] colour = new int[sizeOfScope.length];
        Arrays.fill(colour, -1);
        boolean possible = IntStream.range(0, colour.length)
                .allMatch(scope -> colour[scope] >= 0 || spread(scope, crossed, colour));
        return possible ? Optional.of(colour) : Optional.empty();
    }

    private static boolean spread(int from, List<List<Integer>> crossed, int[] colour) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
        colour[from] = 0;
        while (!waiting.isEmpty()) {
            int scope = waiting.remove();
            for (int other : crossed.get(scope)) {
                if (colour[other] == colour[scope]) {
                    return false;
                }
                if (colour[other] < 0) {
                    colour[other] = 1 - colour[scope];
                    waiting.add(other);
                }
            }
        }
        return true;
    }
}
