package vn.emulation.quota.selection.audit;

/**
 * Counts in a forest and what its floors still need.
 *
 * <p>What is counted can be completed to a set that keeps all limits exactly if at each node the count and the need come
 * to no more than the cap, given that the floors can be kept at all.
 */
final class Reservations {
    private final LimitForest limits;
    private final int[] parent;
    private final long[] count;

    /** What the children of each node need together. */
    private final long[] below;

    Reservations(LimitForest limits) {
        this.limits = limits;
        this.parent = limits.forest().parent();
        this.count = new long[parent.length];
        this.below = new long[parent.length];
        for (int node = parent.length - 1; node > 0; node--) {
            below[parent[node]] += need(node);
        }
    }

    private long need(int node) {
        return Math.max(limits.floor()[node] - count[node], below[node]);
    }

    /** How many are counted, and how many more the floors need, in all. */
    long total() {
        return count[0] + need(0);
    }

    /** Counts one more at a node, whether it fits or not. */
    void add(int leaf) {
        long change = 0;
        for (int node = leaf; node >= 0; node = parent[node]) {
            long before = need(node);
            count[node]++;
            below[node] += change;
            change = need(node) - before;
        }
    }

    /** Whether one more at a node leaves a set that can be completed. */
    boolean fits(int leaf) {
        long change = 0;
        for (int node = leaf; node >= 0; node = parent[node]) {
            long after = Math.max(limits.floor()[node] - count[node] - 1, below[node] + change);
            if (count[node] + 1 + after > limits.cap()[node]) {
                return false;
            }
            change = after - need(node);
        }
        return true;
    }

    /** Whether one of those counted at a node, left out, would have to be replaced for the sake of a floor. */
    boolean isNeeded(int leaf) {
        for (int node = leaf; node >= 0; node = parent[node]) {
            if (count[node] + below[node] <= limits.floor()[node]) {
                return true;
            }
        }
        return false;
    }
}
