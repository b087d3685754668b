package vn.emulation.quota.selection.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Larger instances without ties: units in clusters, crossed by kinds in branches. */
record RankedCrossing(Rows rows, LimitTree left, LimitTree right) {

    /** Draws caps that bind in many places, and floors that mostly can be kept. */
    static RankedCrossing random(Random random, int entrants) {
        int[] unit = random.ints(entrants, 0, Math.max(2, entrants / 12)).toArray();
        int[] kind = random.ints(entrants, 0, 2 + random.nextInt(8)).toArray();
        int[] pairs = IntStream.range(0, entrants)
                .map(i -> unit[i] * 10 + kind[i])
                .distinct()
                .toArray();
        int[] type = IntStream.range(0, entrants)
                .map(i -> IntStream.range(0, pairs.length)
                        .filter(t -> pairs[t] == unit[i] * 10 + kind[i])
                        .findFirst()
                        .orElseThrow())
                .toArray();
        int[] ones = new int[entrants];
        Arrays.fill(ones, 1);
        Rows rows = new Rows(IntStream.range(0, entrants).toArray(), type, ones, pairs.length);
        int share = 10 + random.nextInt(40);
        LimitTree left =
                tree(random, rows, Arrays.stream(pairs).map(p -> p / 10).toArray(), share);
        LimitTree right =
                tree(random, rows, Arrays.stream(pairs).map(p -> p % 10).toArray(), share);
        return new RankedCrossing(rows, left, right);
    }

    /** Two levels above the leaves; every node may take about a share, in percent, of its entrants. */
    private static LimitTree tree(Random random, Rows rows, int[] leafOfType, int share) {
        int leaves = Arrays.stream(leafOfType).max().orElseThrow() + 1;
        int middle = 1 + leaves / 4;
        int nodes = 1 + middle + leaves;
        int[] parent = new int[nodes];
        int[] size = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            parent[v] = v == 0 ? -1 : v <= middle ? 0 : 1 + v % middle;
        }
        int[] leaf = Arrays.stream(leafOfType).map(l -> 1 + middle + l).toArray();
        Arrays.stream(rows.type()).forEach(t -> size[leaf[t]]++);
        IntStream.iterate(nodes - 1, v -> v > 0, v -> v - 1).forEach(v -> size[parent[v]] += size[v]);
        int[] cap = new int[nodes];
        int[] floor = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            cap[v] = 1 + size[v] * (share + random.nextInt(15)) / 100;
            floor[v] = random.nextInt(4) == 0 ? Math.min(size[v], cap[v]) * random.nextInt(10) / 10 : 0;
        }
        return new LimitTree(parent, cap, floor, leaf);
    }
}
