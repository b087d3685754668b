package vn.emulation.quota.selection.internal;

import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Units in clusters, whose limits the limits on kinds and on the leaders and others of a kind cross.
 *
 * <p>Leaders, and those of the first kinds, mostly have the better keys, so that by rank alone most limits on kinds would
 * be broken.
 *
 * @param key the key of each entrant, the smallest for the best
 * @param type the type of each entrant: its unit, its role and its kind
 * @param units the limits over all, for each cluster and for each unit
 * @param kinds the limits for each kind, and for leaders and others of each
 */
@SuppressWarnings("ArrayRecordComponent")
record CrossedUnits(long[] key, int[] type, LimitTree units, LimitTree kinds) {
    private static final int KINDS = 3;
    private static final int NO_CAP = Integer.MAX_VALUE;

    static CrossedUnits of(ClusteredUnits instance, long seed) {
        Random random = new Random(seed);
        int[] type = Arrays.stream(instance.type())
                .map(unitAndRole -> KINDS * unitAndRole + random.nextInt(KINDS))
                .toArray();
        int types = KINDS * instance.tree().leaf().length;
        long[] key = instance.keys();
        LongSummaryStatistics extent = Arrays.stream(key).summaryStatistics();
        long step = (extent.getMax() - extent.getMin()) / 8;
        for (int each = 0; each < key.length; each++) {
            boolean leads = instance.type()[each] % 2 == 0;
            key[each] += step * (type[each] % KINDS + (leads ? 0 : 1));
        }
        return new CrossedUnits(
                key,
                type,
                units(instance.tree(), instance.clusterOf().length, types),
                kinds(instance.tree().cap()[0], types));
    }

    /** The tree without its nodes for leaders and others. */
    private static LimitTree units(LimitTree tree, int units, int types) {
        int size = tree.size() - 2 * units;
        int[] leaf = IntStream.range(0, types)
                .map(type -> tree.parent()[tree.leaf()[type / KINDS]])
                .toArray();
        return new LimitTree(
                Arrays.copyOf(tree.parent(), size),
                Arrays.copyOf(tree.cap(), size),
                Arrays.copyOf(tree.floor(), size),
                leaf);
    }

    /** The caps of the kinds leave a tenth of the places more than there are; few are for leaders, half for others. */
    private static LimitTree kinds(int places, int types) {
        int size = 1 + 3 * KINDS;
        int[] parent = new int[size];
        int[] cap = new int[size];
        int[] floor = new int[size];
        parent[0] = -1;
        cap[0] = NO_CAP;
        for (int kind = 0; kind < KINDS; kind++) {
            int node = 1 + kind;
            cap[node] = places * 11 * (kind + 1) / 60;
            cap[leaders(kind)] = cap[node] / 12;
            cap[others(kind)] = NO_CAP;
            floor[others(kind)] = cap[node] / 2;
            parent[leaders(kind)] = node;
            parent[others(kind)] = node;
        }
        int[] leaf = IntStream.range(0, types)
                .map(type -> type / KINDS % 2 == 0 ? leaders(type % KINDS) : others(type % KINDS))
                .toArray();
        return new LimitTree(parent, cap, floor, leaf);
    }

    private static int leaders(int kind) {
        return 1 + KINDS + kind;
    }

    private static int others(int kind) {
        return 1 + 2 * KINDS + kind;
    }
}
