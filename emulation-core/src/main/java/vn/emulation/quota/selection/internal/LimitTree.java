package vn.emulation.quota.selection.internal;

/**
 * Limits of which any two are nested or disjoint, as a tree.
 *
 * <p>Node 0 is the whole. The arrays are the caller's and are not changed.
 *
 * @param parent the node above each node, of a smaller number; -1 for node 0
 * @param cap the most that a node may take, from 0
 * @param floor the least that a node must take, from 0
 * @param leaf the innermost node that each type lies in
 */
@SuppressWarnings("ArrayRecordComponent")
public record LimitTree(int[] parent, int[] cap, int[] floor, int[] leaf) {

    /** Returns how many nodes there are. */
    public int size() {
        return parent.length;
    }
}
