package vn.emulation.rules.internal.fact;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;

/** What all pools of a round share. Immutable. */
public final class PoolContext {

    private final RoundContext round;
    private final ImmutableTable<AwardFormId, NomineeKind, Integer> places;
    private final ImmutableTable<UnitId, String, UnitCount> counts;
    private final ImmutableMultiset<UnitId> subunits;

    /** Makes the context of a round with the places granted and the numbers counted. */
    public PoolContext(RoundContext round, List<Grant> grants, List<UnitCount> counts) {
        this.round = round;
        this.places = grants.stream().collect(ImmutableTable.toImmutableTable(Grant::form, Grant::kind, Grant::places));
        this.counts = counts.stream()
                .collect(ImmutableTable.toImmutableTable(UnitCount::unit, UnitCount::what, count -> count));
        this.subunits = round.tree().units().stream()
                .flatMap(unit -> unit.parent().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** Returns the round. */
    public RoundContext round() {
        return round;
    }

    /** Returns the places granted for the pool's form and kind, or empty if none came or it is not by both. */
    public Optional<Integer> places(Pool pool) {
        return pool.form().flatMap(form -> pool.kind().flatMap(kind -> Optional.ofNullable(places.get(form, kind))));
    }

    /** Returns what was counted in the pool's unit, or in the organiser where it has none. */
    public Optional<UnitCount> count(Pool pool, String what) {
        UnitId unit = pool.unit().orElse(round.campaign().organiser());
        return Optional.ofNullable(counts.get(unit, what));
    }

    int subunits(UnitId unit) {
        return subunits.count(unit);
    }

    Optional<UnitType> type(UnitId unit) {
        return round.tree().find(unit).map(OrgUnit::type);
    }
}
