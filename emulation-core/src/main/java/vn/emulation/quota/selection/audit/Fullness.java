package vn.emulation.quota.selection.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of each scope of a part the best selections take, at least and at most. */
final class Fullness {
    private final AuditCase audited;
    private final Map<Integer, long[]> bounds = new HashMap<>();

    Fullness(AuditCase audited, Part part, Examined examined, List<TieGroup> groups) {
        this.audited = audited;
        Map<Integer, Map<Integer, Integer>> inside = new HashMap<>();
        for (int row = 0; row < examined.rows().size(); row++) {
            int group = examined.group()[row];
            int count = examined.rows().count(row);
            int taken = examined.taken()[row];
            for (int scope : part.scopesOf()[examined.rows().kind()[row]]) {
                if (group >= 0) {
                    inside.computeIfAbsent(scope, none -> new HashMap<>()).merge(group, count, Integer::sum);
                } else {
                    add(scope, taken, taken);
                }
            }
        }
        inside.forEach((scope, byGroup) -> byGroup.forEach((group, count) -> {
            TieGroup tie = groups.get(group);
            add(scope, Math.max(0, tie.total() - (tie.size() - count)), Math.min(tie.total(), count));
        }));
    }

    private void add(int scope, long fewest, long most) {
        long[] both = bounds.computeIfAbsent(scope, none -> new long[2]);
        both[0] += fewest;
        both[1] += most;
    }

    /** Whether a cap of a scope is reached by every best selection. */
    boolean isFull(int scope) {
        return at(scope)[0] >= audited.numbers().cap(scope);
    }

    /** Whether it may be reached by some. */
    boolean mayBeFull(int scope) {
        return at(scope)[1] >= audited.numbers().cap(scope);
    }

    private long[] at(int scope) {
        return bounds.getOrDefault(scope, new long[2]);
    }
}
