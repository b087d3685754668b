package vn.emulation.quota.limit;

import com.google.common.collect.ImmutableSortedSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.ClauseId;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * A cap, a floor or both on how many of some entrants are selected (giới hạn số lượng).
 *
 * <p>A floor is a minimum guarantee: whoever is selected on merit counts towards each floor whose scope holds them.
 *
 * @param id its id
 * @param scope whom it counts
 * @param most the cap, empty for none
 * @param least the floor, empty for none
 * @param floorMode what happens when too few are there for the floor
 * @param clauses the clauses it rests on, by id; none where a host sets it itself
 */
@RecordBuilder
public record Limit(
        String id,
        Scope scope,
        Optional<LimitNumber> most,
        Optional<LimitNumber> least,
        FloorMode floorMode,
        List<ClauseId> clauses) {

    /**
     * Normalises the id and sorts the clauses.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is neither a cap nor a floor
     */
    public Limit {
        id = Identifiers.normalise("limit", id);
        clauses = ImmutableSortedSet.copyOf(clauses).asList();
        Validation.start()
                .check(most.isPresent() || least.isPresent(), "limit.empty", id)
                .orThrow();
    }

    /** Returns a cap of a number. */
    public static Limit atMost(String id, Scope scope, int places) {
        return new Limit(
                id, scope, Optional.of(new LimitNumber.Fixed(places)), Optional.empty(), FloorMode.HARD, List.of());
    }

    /** Returns a hard floor of a number. */
    public static Limit atLeast(String id, Scope scope, int places) {
        return new Limit(
                id, scope, Optional.empty(), Optional.of(new LimitNumber.Fixed(places)), FloorMode.HARD, List.of());
    }

    /** Returns a builder. */
    public static LimitBuilder builder() {
        return LimitBuilder.builder();
    }
}
