package vn.emulation.quota.selection;

import vn.emulation.quota.selection.internal.Rows;

/** How many of each scope's entrants one of the best sets takes. */
final class LimitCounts {
    private final Bounds bounds;
    private final int[] taken;

    LimitCounts(Setting setting) {
        this.bounds = setting.bounds();
        this.taken = new int[setting.sizeOfScope().length];
    }

    /** Adds what a component takes. */
    void add(Run run) {
        Rows rows = run.ranked().rows();
        for (int row = 0; row < rows.size(); row++) {
            int more = run.best().taken()[row];
            if (more > 0) {
                for (int scope : run.component().scopesOfType().get(rows.type()[row])) {
                    taken[scope] += more;
                }
            }
        }
    }

    int taken(int scope) {
        return taken[scope];
    }

    boolean isFull(int scope) {
        return taken[scope] >= bounds.cap(scope);
    }
}
