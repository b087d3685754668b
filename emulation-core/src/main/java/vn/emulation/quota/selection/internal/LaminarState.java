package vn.emulation.quota.selection.internal;

/**
 * How full the nodes of a limit tree are, with what floors reserve.
 *
 * <p>The load of a node is what is taken directly at it and the totals of its children; its total is the load, or the
 * floor where that is more. What has been taken can be completed to a set that keeps every limit exactly when no total
 * exceeds its cap, since the floors were found attainable before.
 */
final class LaminarState {

    private static final int PARENT = 0;
    private static final int CAP = 1;
    private static final int FLOOR = 2;
    private static final int LOAD = 3;
    private static final int WIDTH = 4;

    /** The four numbers of a node side by side, since a walk to the root reads all of them. */
    private final int[] nodes;

    private final int size;

    LaminarState(LimitTree tree) {
        this.size = tree.size();
        this.nodes = new int[WIDTH * size];
        for (int node = 0; node < size; node++) {
            nodes[WIDTH * node + PARENT] = tree.parent()[node];
            nodes[WIDTH * node + CAP] = tree.cap()[node];
            nodes[WIDTH * node + FLOOR] = tree.floor()[node];
        }
        for (int node = size - 1; node > 0; node--) {
            int above = WIDTH * tree.parent()[node] + LOAD;
            nodes[above] = (int) Math.min((long) nodes[above] + total(node), Integer.MAX_VALUE);
        }
    }

    int size() {
        return size;
    }

    int parent(int node) {
        return nodes[WIDTH * node + PARENT];
    }

    /** What the node takes or reserves. */
    int total(int node) {
        return Math.max(nodes[WIDTH * node + FLOOR], nodes[WIDTH * node + LOAD]);
    }

    /** Whether nobody more fits inside unless somebody inside yields. */
    boolean isFull(int node) {
        return nodes[WIDTH * node + LOAD] >= nodes[WIDTH * node + CAP];
    }

    /** Whether one less taken inside leaves its total one lower, so that somebody outside may take the place. */
    boolean canYield(int node) {
        return nodes[WIDTH * node + LOAD] > nodes[WIDTH * node + FLOOR];
    }

    /** Takes as many of the wanted as fit at a node and returns how many. */
    int take(int node, int wanted) {
        int taken = Math.min(wanted, room(node, wanted));
        int more = taken;
        int at = WIDTH * node;
        while (more > 0 && at >= 0) {
            int reserved = Math.max(nodes[at + FLOOR] - nodes[at + LOAD], 0);
            nodes[at + LOAD] += more;
            more -= Math.min(more, reserved);
            at = WIDTH * nodes[at + PARENT];
        }
        return taken;
    }

    /** How many fit at a node: places that a floor reserves inside are free to those who count towards it. */
    private int room(int node, int wanted) {
        int room = wanted;
        int reserved = 0;
        int at = WIDTH * node;
        while (at >= 0 && reserved < room) {
            int load = nodes[at + LOAD];
            room = Math.min(room, reserved + nodes[at + CAP] - load);
            reserved += Math.max(nodes[at + FLOOR] - load, 0);
            at = WIDTH * nodes[at + PARENT];
        }
        return room;
    }
}
