package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.emulation.source.ClauseId;
import vn.emulation.validation.Validation;

/**
 * That a clause is met by any one of its points (một trong các tiêu chuẩn sau).
 *
 * @param clause the clause
 * @param anyOf its points, at least two, of which each may have points itself
 */
public record Alternatives(ClauseId clause, List<ClauseId> anyOf) {

    /**
     * Copies the points.
     *
     * @throws vn.emulation.validation.InvalidValueException if there are fewer than two, or the clause is among them
     */
    public Alternatives {
        anyOf = ImmutableSet.copyOf(anyOf).asList();
        Validation.start()
                .check(anyOf.size() >= 2, "law.alternatives", clause, anyOf.size())
                .check(!anyOf.contains(clause), "law.alternatives-cycle", clause)
                .orThrow();
    }
}
