package vn.emulation.quota.selection.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Scopes of which any two are nested or disjoint.
 *
 * <p>Node 0 stands for all entrants; each other node is a scope, and its parent, of a smaller number, is the smallest
 * scope around it.
 *
 * @param scope the scope of each node, -1 for node 0
 * @param parent the parent of each node, -1 for node 0
 * @param leaf the innermost node of each class
 */
@SuppressWarnings("ArrayRecordComponent")
record Forest(int[] scope, int[] parent, int[] leaf) {

    /** Returns the forest of the chosen scopes of a part, or empty if two of them cross. */
    static Optional<Forest> of(Part part, IntPredicate chosen) {
        int[] scope = IntStream.concat(
                        IntStream.of(-1), IntStream.of(part.scopes()).filter(chosen))
                .toArray();
        Map<Integer, Integer> nodeOf = new HashMap<>();
        IntStream.range(1, scope.length).forEach(node -> nodeOf.put(scope[node], node));
        int[] parent = new int[scope.length];
        Arrays.fill(parent, -1);
        int[] leaf = new int[part.kinds()];
        for (int kind = 0; kind < leaf.length; kind++) {
            for (int each : part.scopesOf()[kind]) {
                int node = nodeOf.getOrDefault(each, 0);
                if (node > 0) {
                    if (parent[node] >= 0 && parent[node] != leaf[kind]) {
                        return Optional.empty();
                    }
                    parent[node] = leaf[kind];
                    leaf[kind] = node;
                }
            }
        }
        return Optional.of(new Forest(scope, parent, leaf));
    }

    int size() {
        return parent.length;
    }
}
