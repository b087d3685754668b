package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets that are nested or disjoint, as a tree below a node 0 for all.
 *
 * @param sets the set of each node after node 0
 * @param parent the node above each node
 * @param leaf the innermost node of each type
 */
@SuppressWarnings("ArrayRecordComponent")
record NestedFamily(List<Integer> sets, List<Integer> parent, int[] leaf) {

    static NestedFamily empty(int types) {
        return new NestedFamily(new ArrayList<>(), new ArrayList<>(List.of(-1)), new int[types]);
    }

    /** Adds a set no larger than those before; false if it crosses one of them. */
    boolean add(int set, int[] types) {
        int node = leaf[types[0]];
        for (int type : types) {
            if (leaf[type] != node) {
                return false;
            }
        }
        sets.add(set);
        parent.add(node);
        for (int type : types) {
            leaf[type] = sets.size();
        }
        return true;
    }

    /**
     * Returns the tree, with bounds of 0.
     *
     * @param typeOf the type of each of those whose leaves are asked for
     */
    LimitTree toTree(int[] typeOf) {
        int[] leaves = new int[typeOf.length];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = leaf[typeOf[i]];
        }
        int[] parents = parent.stream().mapToInt(Integer::intValue).toArray();
        return new LimitTree(parents, new int[parents.length], new int[parents.length], leaves);
    }
}
