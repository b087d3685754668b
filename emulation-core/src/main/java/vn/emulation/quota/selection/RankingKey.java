package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.source.ClauseId;
import vn.emulation.text.Identifiers;

/**
 * One key of a ranking (tiêu chí xếp hạng); those equal by it are compared by the next, and those equal by all are tied.
 *
 * @param name its name, such as {@code score} or {@code direct-worker-first}
 * @param order which values come first
 * @param clauses the clauses it rests on, by id; none where the host's ranking is meant
 */
public record RankingKey(String name, KeyOrder order, List<ClauseId> clauses) {

    /** Normalises the name and sorts the clauses. */
    public RankingKey {
        name = Identifiers.normalise("ranking key", name);
        clauses = ImmutableSortedSet.copyOf(clauses).asList();
    }

    /** Returns a key that rests on no clause. */
    public static RankingKey of(String name, KeyOrder order) {
        return new RankingKey(name, order, List.of());
    }
}
