package vn.emulation.quota.selection;

import java.util.Arrays;
import java.util.Optional;

/** How far caps, nested or disjoint, are taken up as one band of the ranking after another is added. Not thread-safe. */
final class NestedCaps {
    private final ChainTree nodes;
    private final int[] cap;
    private final long[] unranked;
    private final long[] counted;
    private final long[] attained;

    private NestedCaps(ChainTree nodes, Bounds bounds) {
        this.nodes = nodes;
        int size = nodes.parent().length;
        this.cap = new int[size];
        cap[0] = Bounds.NONE;
        for (int node = 1; node < size; node++) {
            cap[node] = bounds.cap(nodes.scopeOf()[node]);
        }
        this.unranked = new long[size];
        this.counted = new long[size];
        this.attained = new long[size];
    }

    /** Returns the caps of a component, or empty unless its limits are that and nothing else. */
    static Optional<NestedCaps> of(Setting setting, Component component) {
        Bounds bounds = setting.bounds();
        for (int scope : component.scopes()) {
            if (bounds.isOpen(scope) || bounds.hardFloor(scope) > 0 || bounds.softFloor(scope) > 0) {
                return Optional.empty();
            }
        }
        boolean ofResult = setting.limits().stream()
                .filter(limit -> Arrays.binarySearch(component.scopes(), limit.scope()) >= 0)
                .anyMatch(limit -> limit.wholes(setting).findFirst().isPresent());
        return ofResult
                ? Optional.empty()
                : ChainTree.of(component, setting.sizeOfScope(), scope -> true)
                        .map(nodes -> new NestedCaps(nodes, bounds));
    }

    /** Adds those of a type whom nobody ranked: they may stand anywhere. */
    void addUnranked(int type, int entrants) {
        for (int node = nodes.leaf()[type]; node >= 0; node = nodes.parent()[node]) {
            unranked[node] += entrants;
        }
    }

    /** Adds those of a type in the next band, or in the same as those added last. */
    void add(int type, int entrants) {
        long more = entrants;
        for (int node = nodes.leaf()[type]; node >= 0; node = nodes.parent()[node]) {
            counted[node] += entrants;
            long before = Math.min(cap[node], attained[node]);
            attained[node] += more;
            more = Math.min(cap[node], attained[node]) - before;
        }
    }

    /** Whether nobody of a type who comes after all added can be selected. */
    boolean isFull(int type) {
        for (int node = nodes.leaf()[type]; node >= 0; node = nodes.parent()[node]) {
            if (attained[node] >= cap[node]) {
                return true;
            }
        }
        return false;
    }

    /** Whether every one of a type that was added is selected, wherever the unranked stand. */
    boolean hasRoom(int type) {
        for (int node = nodes.leaf()[type]; node >= 0; node = nodes.parent()[node]) {
            if (counted[node] + unranked[node] > cap[node]) {
                return false;
            }
        }
        return true;
    }
}
