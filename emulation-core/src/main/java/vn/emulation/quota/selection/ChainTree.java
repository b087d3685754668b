package vn.emulation.quota.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Scopes of which any two are nested or disjoint, as a tree.
 *
 * <p>Node 0 is the whole component; the other nodes are scopes, the larger before the smaller.
 *
 * @param scopes the scopes, ascending
 * @param nodes the node that each of these is
 * @param scopeOf the scope of each node, -1 for node 0
 * @param parent the node above each node, -1 for node 0
 * @param leaf the innermost node that holds each type
 */
@SuppressWarnings("ArrayRecordComponent")
record ChainTree(int[] scopes, int[] nodes, int[] scopeOf, int[] parent, int[] leaf) {

    /**
     * Returns the tree of the wanted scopes of a component, or empty if two of them cross.
     *
     * <p>They do not exactly when the scopes that hold a type, from the largest on, follow each other alike in every
     * type.
     */
    static Optional<ChainTree> of(Component component, int[] sizeOfScope, IntPredicate wanted) {
        Comparator<Integer> largestFirst =
                Comparator.<Integer>comparingInt(scope -> -sizeOfScope[scope]).thenComparing(Comparator.naturalOrder());
        int[] scopes = IntStream.of(component.scopes()).filter(wanted).toArray();
        int[] scopeOf = IntStream.concat(
                        IntStream.of(-1),
                        IntStream.of(scopes).boxed().sorted(largestFirst).mapToInt(each -> each))
                .toArray();
        int[] nodes = new int[scopes.length];
        for (int node = 1; node < scopeOf.length; node++) {
            nodes[Arrays.binarySearch(scopes, scopeOf[node])] = node;
        }
        int[] parent = new int[scopeOf.length];
        Arrays.fill(parent, -1);
        int[] leaf = new int[component.types()];
        List<int[]> scopesOfType = component.scopesOfType();
        for (int type = 0; type < leaf.length; type++) {
            int[] chain = Arrays.stream(scopesOfType.get(type))
                    .filter(wanted)
                    .map(scope -> nodes[Arrays.binarySearch(scopes, scope)])
                    .sorted()
                    .toArray();
            int above = 0;
            for (int node : chain) {
                if (parent[node] >= 0 && parent[node] != above) {
                    return Optional.empty();
                }
                parent[node] = above;
                above = node;
            }
            leaf[type] = above;
        }
        return Optional.of(new ChainTree(scopes, nodes, scopeOf, parent, leaf));
    }

    /** Returns whether a scope is one of the tree. */
    boolean holds(int scope) {
        return Arrays.binarySearch(scopes, scope) >= 0;
    }

    /** Returns the node that a scope is; the scope must be one of the tree. */
    int nodeOf(int scope) {
        return nodes[Arrays.binarySearch(scopes, scope)];
    }
}
