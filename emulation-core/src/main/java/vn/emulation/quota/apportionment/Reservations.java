package vn.emulation.quota.apportionment;

/**
 * Places given and places still reserved below each node.
 *
 * <p>A place below a node may be given if it fills a reservation there, or if places given and reserved stay within the
 * most, at the node and at all nodes it stands in.
 */
final class Reservations {
    private final Contest contest;
    private final int[] parent;
    private final long[] given;
    private final long[] reserved;
    private final long[] reservedBelow;

    Reservations(Contest contest, int[] held) {
        this.contest = contest;
        parent = contest.tree.parent;
        given = new long[parent.length];
        reserved = new long[parent.length];
        reservedBelow = new long[parent.length];
        for (int i = 0; i < held.length; i++) {
            given[contest.tree.node[i]] += held[i];
        }
        for (int v = parent.length - 1; v > UnitTree.WHOLE; v--) {
            reserved[v] = missing(v);
            given[parent[v]] += given[v];
            reservedBelow[parent[v]] += reserved[v];
        }
        reserved[UnitTree.WHOLE] = missing(UnitTree.WHOLE);
    }

    private long missing(int node) {
        return Math.max(contest.nodeLeast[node] - given[node], reservedBelow[node]);
    }

    long given(int node) {
        return given[node];
    }

    boolean admits(int node) {
        for (int v = node; v >= 0; v = parent[v]) {
            if (contest.nodeLeast[v] - given[v] > reservedBelow[v]) {
                return true;
            }
            if (given[v] + reserved[v] >= contest.nodeMost[v]) {
                return false;
            }
        }
        return true;
    }

    void give(int node) {
        long filled = 0;
        for (int v = node; v >= 0; v = parent[v]) {
            given[v]++;
            reservedBelow[v] -= filled;
            filled = reserved[v] - missing(v);
            reserved[v] -= filled;
        }
    }
}
