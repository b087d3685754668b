package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * Entrants one by one in one tree of limits, small enough to try every set of them.
 *
 * @param tree the limits, whose leaves are by type
 * @param level the level of each entrant
 * @param type the type of each entrant
 */
@SuppressWarnings("ArrayRecordComponent")
record TreeCase(LimitTree tree, int[] level, int[] type) {

    RankedRows ranked() {
        return RankedRows.of(
                Arrays.stream(level).asLongStream().toArray(),
                type,
                Arrays.stream(type).max().orElse(-1) + 1);
    }

    /** Every best set, as bits by entrant, found by trying all. */
    TriedSets byTrial() {
        return TriedSets.of(level, this::isAllowed, false);
    }

    boolean isAllowed(int chosen) {
        int[] counts = new int[tree.size()];
        for (int entrant = 0; entrant < type.length; entrant++) {
            if ((chosen >> entrant & 1) == 1) {
                for (int node = tree.leaf()[type[entrant]]; node >= 0; node = tree.parent()[node]) {
                    counts[node]++;
                }
            }
        }
        for (int node = 0; node < counts.length; node++) {
            if (counts[node] > tree.cap()[node] || counts[node] < tree.floor()[node]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "parent " + Arrays.toString(tree.parent()) + " cap " + Arrays.toString(tree.cap()) + " floor "
                + Arrays.toString(tree.floor()) + " leaf " + Arrays.toString(tree.leaf()) + " level "
                + Arrays.toString(level) + " type " + Arrays.toString(type);
    }
}
