package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Entrants under two trees of limits. */
record CrossingInstance(Entrants entrants, LimitTree left, LimitTree right) {

    static CrossingInstance random(Random random, int most) {
        Entrants entrants = Entrants.random(random, most);
        return new CrossingInstance(entrants, tree(random, entrants), tree(random, entrants));
    }

    /** A tree with empty nodes and members at inner nodes, whose caps are likely to bind. */
    static LimitTree tree(Random random, Entrants entrants) {
        int nodes = 1 + random.nextInt(6);
        int[] parent = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            parent[v] = v == 0 ? -1 : random.nextInt(v);
        }
        int[] leaf = random.ints(entrants.types(), 0, nodes).toArray();
        int[] sizes = new int[nodes];
        entrants.type().forEach(type -> sizes[leaf[type]]++);
        for (int v = nodes - 1; v > 0; v--) {
            sizes[parent[v]] += sizes[v];
        }
        int[] cap = new int[nodes];
        int[] floor = new int[nodes];
        boolean floors = random.nextInt(3) > 0;
        for (int v = 0; v < nodes; v++) {
            int size = sizes[v];
            cap[v] = random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(size + 1);
            cap[v] = random.nextInt(3) == 0 ? Math.max(1, cap[v]) : cap[v];
            if (floors && random.nextInt(10) < 4) {
                int drawn = random.nextInt(12) == 0 ? size : random.nextInt(3);
                floor[v] = random.nextInt(20) == 0 ? drawn : Math.min(drawn, Math.min(size, cap[v]));
            }
        }
        return new LimitTree(parent, cap, floor, leaf);
    }

    /** Returns the sets of all nodes, those of the left tree first. */
    List<LimitedSet> sets() {
        List<LimitedSet> sets = new ArrayList<>(LimitedSet.of(entrants, left));
        sets.addAll(LimitedSet.of(entrants, right));
        return sets;
    }

    BestSets bestSets(boolean fillFirst) {
        List<LimitedSet> sets = sets();
        return BestSets.of(
                entrants,
                fillFirst,
                set -> sets.stream().allMatch(limited -> limited.keepsCap(set) && limited.keepsFloor(set)));
    }

    /** Returns the most that one node takes of any set that keeps all caps, by looking at every set. */
    int mostUnderCaps(int node) {
        List<LimitedSet> sets = sets();
        return IntStream.range(0, 1 << entrants.size())
                .filter(set -> sets.stream().allMatch(limited -> limited.keepsCap(set)))
                .map(sets.get(node)::count)
                .max()
                .orElseThrow();
    }

    /** Returns the least that one node takes of any set that keeps all limits but its own cap; empty if none does. */
    OptionalInt leastWithoutCapOf(int node) {
        List<LimitedSet> sets = sets();
        LimitedSet own = sets.get(node);
        sets.set(node, new LimitedSet(own.members(), own.floor(), Integer.MAX_VALUE));
        return IntStream.range(0, 1 << entrants.size())
                .filter(set -> sets.stream().allMatch(limited -> limited.keepsFloor(set) && limited.keepsCap(set)))
                .map(own::count)
                .min();
    }

    KernelOutcome solve(boolean fillFirst) {
        return TwoLaminarKernel.solve(entrants.rows(), left, right, fillFirst);
    }

    @Override
    public String toString() {
        return entrants + " under " + show(left) + " and " + show(right);
    }

    private static String show(LimitTree tree) {
        return "parent " + Arrays.toString(tree.parent()) + " cap " + Arrays.toString(tree.cap()) + " floor "
                + Arrays.toString(tree.floor()) + " leaf " + Arrays.toString(tree.leaf());
    }
}
