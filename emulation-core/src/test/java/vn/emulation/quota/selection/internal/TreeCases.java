package vn.emulation.quota.selection.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small trees of limits with entrants on few levels, so that caps bind, floors matter and ranks tie. */
final class TreeCases {

    private TreeCases() {}

    /** Every part shrinks by itself: entrants fall away, caps and floors become 0, parents the root. */
    static Arbitrary<TreeCase> upTo(int entrants) {
        Arbitrary<int[]> nodes = Arbitraries.integers()
                .between(0, 5)
                .array(int[].class)
                .ofMinSize(0)
                .ofMaxSize(5);
        Arbitrary<int[]> members = Arbitraries.integers()
                .between(0, 1 << 10)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(entrants);
        Arbitrary<Integer> levels = Arbitraries.integers().between(1, 4);
        Arbitrary<Long> bounds = Arbitraries.longs();
        return Combinators.combine(nodes, members, levels, bounds).as(TreeCases::of);
    }

    private static TreeCase of(int[] parents, int[] members, int levels, long bounds) {
        Random dice = new Random(bounds);
        int size = parents.length + 1;
        int[] parent = IntStream.range(0, size)
                .map(node -> node == 0 ? -1 : parents[node - 1] % node)
                .toArray();
        int[] node = IntStream.of(members).map(each -> (each >> 2) % size).toArray();
        int[] level = ranks(IntStream.of(members).map(each -> each % levels).toArray());
        int[] used = IntStream.of(node).distinct().sorted().toArray();
        int[] type = ranks(node);
        int[] within = within(parent, node);
        int[] cap = IntStream.of(within).map(count -> dice.nextInt(count + 1)).toArray();
        int[] floor = IntStream.range(0, size)
                .map(each -> dice.nextInt(10) < 4 ? dice.nextInt(Math.min(cap[each], 2) + 1) : 0)
                .toArray();
        return new TreeCase(new LimitTree(parent, cap, floor, used), level, type);
    }

    /** The place of each value among the values there are, from 0. */
    private static int[] ranks(int[] values) {
        int[] distinct = IntStream.of(values).distinct().sorted().toArray();
        return IntStream.of(values)
                .map(value -> Arrays.binarySearch(distinct, value))
                .toArray();
    }

    private static int[] within(int[] parent, int[] node) {
        int[] within = new int[parent.length];
        for (int each : node) {
            for (int above = each; above >= 0; above = parent[above]) {
                within[above]++;
            }
        }
        return within;
    }
}
