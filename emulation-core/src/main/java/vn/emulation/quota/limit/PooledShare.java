package vn.emulation.quota.limit;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.emulation.quota.apportionment.Apportionment;
import vn.emulation.quota.apportionment.ApportionmentProblem;
import vn.emulation.quota.apportionment.ApportionmentResult;
import vn.emulation.quota.apportionment.ApportionmentUnit;
import vn.emulation.quota.apportionment.UnitShare;
import vn.emulation.source.ClauseId;
import vn.emulation.text.Identifiers;

/**
 * A share that is rounded down once for many units together and then spread over them (tỷ lệ tính chung rồi phân bổ), so
 * that small units do not each lose their fraction: 15% of twenty units of six people is eighteen places, where each
 * alone would have none.
 *
 * @param id the id of the cap over all; that of a unit is this, an {@code @} and the unit
 * @param scope whom the share counts
 * @param trait the trait whose values are the units
 * @param ratio the share
 * @param counts the number it is taken of, by unit
 * @param clauses the clauses it rests on, by id
 */
public record PooledShare(
        String id, Scope scope, String trait, Ratio ratio, Map<String, Long> counts, List<ClauseId> clauses) {

    /**
     * Sorts the parts.
     *
     * @throws vn.emulation.validation.InvalidValueException if the id is blank or the places cannot be apportioned
     */
    public PooledShare {
        id = Identifiers.normalise("limit", id);
        counts = ImmutableSortedMap.copyOf(counts);
        clauses = ImmutableSortedSet.copyOf(clauses).asList();
    }

    /** Returns how many places all units have together. */
    public int places() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Math.toIntExact(Rounding.FLOOR.apply(ratio, all));
    }

    /**
     * Returns the cap over all and the cap of each unit, by Webster's method. Units tied for a place may each have it: the
     * cap over all keeps the number, and rank decides.
     */
    public List<Limit> limits() {
        ApportionmentResult apportioned = Apportionment.solve(ApportionmentProblem.of(
                places(),
                counts.entrySet().stream()
                        .map(each -> ApportionmentUnit.of(each.getKey(), new BigDecimal(each.getValue())))
                        .toList()));
        Set<String> tied = new HashSet<>();
        apportioned.ties().forEach(tie -> tied.addAll(tie.ids()));
        List<Limit> limits = new ArrayList<>(List.of(cap(id, scope, places())));
        for (UnitShare share : apportioned.shares()) {
            int places = share.places() + (tied.contains(share.id()) ? 1 : 0);
            limits.add(cap(id + "@" + share.id(), scope.with(trait, share.id()), places));
        }
        return List.copyOf(limits);
    }

    private Limit cap(String limit, Scope counted, int places) {
        return new Limit(
                limit, counted, Optional.of(new LimitNumber.Fixed(places)), Optional.empty(), FloorMode.HARD, clauses);
    }
}
