package vn.emulation.quota.selection.audit;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A forest with its numbers.
 *
 * @param forest the forest
 * @param cap the cap of each node, {@link ScopeNumbers#NONE} for none
 * @param floor its floor, a soft one as far as the entrants and the caps allow
 * @param attainable the most entrants that it can have under the caps inside it
 * @param reachable likewise under all caps
 * @param needed what its floor, or the floors inside it, ask for
 */
@SuppressWarnings("ArrayRecordComponent")
record LimitForest(Forest forest, int[] cap, int[] floor, long[] attainable, long[] reachable, long[] needed) {

    static LimitForest of(Forest forest, Part part, ScopeNumbers numbers) {
        int size = forest.size();
        int[] cap = new int[size];
        cap[0] = ScopeNumbers.NONE;
        IntStream.range(1, size).forEach(node -> cap[node] = numbers.cap(forest.scope()[node]));
        long[] attainable = new long[size];
        for (int kind = 0; kind < part.kinds(); kind++) {
            attainable[forest.leaf()[kind]] += part.sizeOf()[kind];
        }
        for (int node = size - 1; node >= 0; node--) {
            attainable[node] = Math.min(attainable[node], cap[node]);
            if (node > 0) {
                attainable[forest.parent()[node]] += attainable[node];
            }
        }
        long[] reachable = attainable.clone();
        int[] floor = new int[size];
        for (int node = 1; node < size; node++) {
            reachable[node] = Math.min(reachable[node], reachable[forest.parent()[node]]);
            int scope = forest.scope()[node];
            floor[node] = (int) Math.max(numbers.hard(scope), Math.min(numbers.soft(scope), reachable[node]));
        }
        long[] needed = new long[size];
        for (int node = size - 1; node >= 0; node--) {
            needed[node] = Math.max(needed[node], floor[node]);
            if (node > 0) {
                needed[forest.parent()[node]] += needed[node];
            }
        }
        return new LimitForest(forest, cap, floor, attainable, reachable, needed);
    }

    /** Whether the floors inside a node ask for more than it can have. */
    boolean isImpossible(int node) {
        return needed[node] > attainable[node];
    }

    /** Whether they do at some node. */
    boolean isImpossible() {
        return IntStream.range(0, forest.size()).anyMatch(this::isImpossible);
    }

    /** Whether they do at a node and at none below it. */
    boolean isInnermostImpossible(int node) {
        return isImpossible(node)
                && IntStream.range(node + 1, forest.size())
                        .filter(this::isImpossible)
                        .allMatch(other -> !isBelow(other, node));
    }

    private boolean isBelow(int node, int above) {
        int at = node;
        while (at > above) {
            at = forest.parent()[at];
        }
        return at == above;
    }

    /** Returns the node of a scope. */
    OptionalInt node(int scope) {
        return IntStream.range(1, forest.size())
                .filter(node -> forest.scope()[node] == scope)
                .findFirst();
    }
}
