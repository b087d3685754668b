package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Entrants one by one, as oracles see them. */
record Entrants(List<Integer> level, List<Integer> type) {

    /** Entrants on few levels and of few types, so that there are ties and rows of several. */
    static Entrants random(Random random, int most) {
        int levels = 1 + random.nextInt(4);
        int types = 1 + random.nextInt(6);
        List<Integer> level = new ArrayList<>();
        List<Integer> drawn = new ArrayList<>();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            level.add(random.nextInt(levels));
            drawn.add(random.nextInt(types));
        }
        List<Integer> used = drawn.stream().distinct().toList();
        return new Entrants(level, drawn.stream().map(used::indexOf).toList());
    }

    int size() {
        return level.size();
    }

    int types() {
        return type.stream().mapToInt(t -> t + 1).max().orElse(0);
    }

    /** Returns the entrants of each row, in the order of rows. */
    List<List<Integer>> members() {
        TreeMap<Integer, TreeMap<Integer, List<Integer>>> members = new TreeMap<>();
        for (int i = 0; i < size(); i++) {
            members.computeIfAbsent(level.get(i), l -> new TreeMap<>())
                    .computeIfAbsent(type.get(i), t -> new ArrayList<>())
                    .add(i);
        }
        return members.values().stream()
                .flatMap(ofLevel -> ofLevel.values().stream())
                .toList();
    }

    Rows rows() {
        List<List<Integer>> members = members();
        return new Rows(
                members.stream().mapToInt(row -> level.get(row.get(0))).toArray(),
                members.stream().mapToInt(row -> type.get(row.get(0))).toArray(),
                members.stream().mapToInt(List::size).toArray(),
                types());
    }

    static boolean contains(int set, int entrant) {
        return (set >> entrant & 1) == 1;
    }
}
