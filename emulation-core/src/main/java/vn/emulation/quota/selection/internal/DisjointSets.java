package vn.emulation.quota.selection.internal;

/** Sets of numbers that can be joined (Tarjan 1975, with path halving). */
public final class DisjointSets {

    private final int[] parent;

    /** Makes a set of each number from 0. */
    public DisjointSets(int size) {
        this.parent = new int[size];
        for (int each = 0; each < size; each++) {
            parent[each] = each;
        }
    }

    /** Makes a number a set of its own, which no other set may refer to. */
    void reset(int number) {
        parent[number] = number;
    }

    /** Returns the number that stands for the set of a number. */
    public int find(int number) {
        int each = number;
        while (parent[each] != each) {
            parent[each] = parent[parent[each]];
            each = parent[each];
        }
        return each;
    }

    /** Joins two sets; the smaller number stands for both. */
    public void union(int one, int other) {
        int first = find(one);
        int second = find(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
