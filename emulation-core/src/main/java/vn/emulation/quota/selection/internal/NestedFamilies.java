package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds families of sets that are nested or disjoint within each, with many of the given sets. */
final class NestedFamilies {
    private final int[][] setsOfType;
    /** By set: its types. */
    private final int[][] types;

    private NestedFamilies(int[][] setsOfType, int sets) {
        this.setsOfType = setsOfType;
        int[] sizes = new int[sets];
        Arrays.stream(setsOfType).flatMapToInt(Arrays::stream).forEach(set -> sizes[set]++);
        types = new int[sets][];
        Arrays.setAll(types, set -> new int[sizes[set]]);
        for (int type = 0; type < setsOfType.length; type++) {
            for (int set : setsOfType[type]) {
                types[set][--sizes[set]] = type;
            }
        }
    }

    /**
     * Returns two families.
     *
     * @param isWanted by set: whether it is to be in a family
     */
    static List<NestedFamily> two(int[][] setsOfType, boolean[] isWanted) {
        NestedFamilies families = new NestedFamilies(setsOfType, isWanted.length);
        List<Integer> wanted = IntStream.range(0, isWanted.length)
                .filter(set -> isWanted[set] && families.types[set].length > 0)
                .boxed()
                .sorted(Comparator.comparing(set -> -families.types[set].length))
                .toList();
        NestedFamily first = families.largest(wanted);
        NestedFamily second = families.largest(
                wanted.stream().filter(set -> !first.sets().contains(set)).toList());
        return List.of(first, second);
    }

    /** Divides the sets, which come by size, into families, and adds to the largest what it admits of the others. */
    private NestedFamily largest(List<Integer> bySize) {
        List<NestedFamily> families = new ArrayList<>();
        families.add(NestedFamily.empty(setsOfType.length));
        for (int set : bySize) {
            if (families.stream().noneMatch(family -> family.add(set, types[set]))) {
                NestedFamily next = NestedFamily.empty(setsOfType.length);
                next.add(set, types[set]);
                families.add(next);
            }
        }
        NestedFamily largest = families.stream()
                .max(Comparator.comparing(family -> family.sets().size()))
                .orElseThrow();
        boolean[] isChosen = new boolean[types.length];
        largest.sets().forEach(set -> isChosen[set] = true);
        for (int set : bySize) {
            isChosen[set] = isChosen[set] || crossesNone(set, isChosen);
        }
        NestedFamily extended = NestedFamily.empty(setsOfType.length);
        bySize.stream().filter(set -> isChosen[set]).forEach(set -> extended.add(set, types[set]));
        return extended;
    }

    private boolean crossesNone(int set, boolean[] isChosen) {
        int[] shared = new int[types.length];
        for (int type : types[set]) {
            for (int other : setsOfType[type]) {
                shared[other]++;
            }
        }
        return IntStream.range(0, types.length)
                .filter(other -> isChosen[other] && shared[other] > 0)
                .allMatch(other -> shared[other] == types[set].length || shared[other] == types[other].length);
    }
}
