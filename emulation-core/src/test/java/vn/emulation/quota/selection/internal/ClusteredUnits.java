package vn.emulation.quota.selection.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A large instance as a province has them: leaders and others in units of uneven size, the units in clusters.
 *
 * <p>There is a cap over all, which is what about 8 % of the entrants make, for each cluster, each unit and each unit's
 * leaders, and a floor for some units and some units' others. Everybody's score is from 1.
 *
 * @param score the score of each entrant, the greater the better
 * @param type the type of each entrant: twice its unit, and one more unless it leads
 * @param clusterOf the cluster of each unit
 * @param tree the limits: the whole, then the clusters, the units, and the types
 */
@SuppressWarnings("ArrayRecordComponent")
public record ClusteredUnits(long[] score, int[] type, int[] clusterOf, LimitTree tree) {
    private static final int NO_CAP = Integer.MAX_VALUE;

    /**
     * Makes an instance, the same for the same arguments.
     *
     * @param levels how many different scores there may be, or 0 if no two are to be equal
     */
    public static ClusteredUnits of(int entrants, int units, int clusters, int levels, long seed) {
        Random random = new Random(seed);
        int[] type = new int[entrants];
        long[] score = new long[entrants];
        for (int each = 0; each < entrants; each++) {
            double skewed = random.nextDouble();
            type[each] = 2 * (int) (units * skewed * Math.sqrt(skewed)) + (random.nextInt(8) == 0 ? 0 : 1);
            score[each] = levels == 0 ? each + 1 : 1 + random.nextInt(levels);
        }
        if (levels == 0) {
            shuffle(score, random);
        }
        int[] clusterOf = IntStream.range(0, units).map(unit -> unit % clusters).toArray();
        return new ClusteredUnits(score, type, clusterOf, tree(type, clusterOf, clusters));
    }

    private static void shuffle(long[] numbers, Random random) {
        for (int each = numbers.length - 1; each > 0; each--) {
            int other = random.nextInt(each + 1);
            long number = numbers[each];
            numbers[each] = numbers[other];
            numbers[other] = number;
        }
    }

    private static LimitTree tree(int[] type, int[] clusterOf, int clusters) {
        int units = clusterOf.length;
        int[] parent = new int[1 + clusters + 3 * units];
        parent[0] = -1;
        for (int unit = 0; unit < units; unit++) {
            parent[unitNode(clusters, unit)] = 1 + clusterOf[unit];
            parent[typeNode(clusters, units, 2 * unit)] = unitNode(clusters, unit);
            parent[typeNode(clusters, units, 2 * unit + 1)] = unitNode(clusters, unit);
        }
        int[] leaf = IntStream.range(0, 2 * units)
                .map(each -> typeNode(clusters, units, each))
                .toArray();
        int[] size = new int[parent.length];
        Arrays.stream(type).forEach(each -> size[leaf[each]]++);
        for (int node = size.length - 1; node > 0; node--) {
            size[parent[node]] += size[node];
        }
        LimitTree tree = new LimitTree(parent, new int[parent.length], new int[parent.length], leaf);
        limit(tree, size, clusters, units);
        return tree;
    }

    private static int unitNode(int clusters, int unit) {
        return 1 + clusters + unit;
    }

    private static int typeNode(int clusters, int units, int type) {
        return 1 + clusters + units + type;
    }

    /** Caps by share, and floors as far as they leave half of their cluster's places to be won. */
    private static void limit(LimitTree tree, int[] size, int clusters, int units) {
        int[] cap = tree.cap();
        cap[0] = size[0] * 8 / 100;
        for (int cluster = 1; cluster <= clusters; cluster++) {
            cap[cluster] = size[cluster] * 83 / 1000;
        }
        int[] spare = Arrays.stream(cap).map(most -> most / 2).toArray();
        for (int unit = 0; unit < units; unit++) {
            int node = unitNode(clusters, unit);
            int leaders = typeNode(clusters, units, 2 * unit);
            int others = leaders + 1;
            cap[node] = Math.max(size[node] * 9 / 100, 1);
            cap[leaders] = (cap[node] + 2) / 3;
            cap[others] = NO_CAP;
            int floored = unit % 3 == 0 ? node : others;
            if (unit % 3 < 2 && size[others] > 0 && spare[tree.parent()[node]] > 0) {
                tree.floor()[floored] = 1;
                spare[tree.parent()[node]]--;
            }
        }
    }

    /** Returns the sum of the scores of one of the best sets. */
    public long sum(RankedRows ranked, KernelOutcome.Best best) {
        long[] scoreOfRow = new long[best.taken().length];
        for (int each = 0; each < score.length; each++) {
            scoreOfRow[ranked.rowOf()[each]] = score[each];
        }
        return IntStream.range(0, scoreOfRow.length)
                .mapToLong(row -> scoreOfRow[row] * best.taken()[row])
                .sum();
    }

    /** Returns the key of each entrant, the smallest for the best. */
    public long[] keys() {
        return Arrays.stream(score).map(each -> score.length - each).toArray();
    }

    /** Returns the entrants in rows. */
    public RankedRows ranked() {
        return RankedRows.of(keys(), type, tree.leaf().length);
    }
}
