package vn.emulation.rules.internal.fact;

import java.util.Optional;
import vn.emulation.campaign.RoundKind;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitType;
import vn.emulation.quota.UnitCount;

/**
 * One pool under one supposition.
 *
 * <p>Its getters are what generated rules call; their names without prefix are the fields of {@link PoolWords}. A field
 * with a guard must not be read unless the guard holds, nor a field of a dimension that the pool is not split by.
 */
public final class PoolFact implements Fact {

    private final Pool pool;
    private final PoolSize size;
    private final PoolContext context;
    private final int shape;
    private final Firings firings;

    /** Makes a fact on which no rule has fired. */
    public PoolFact(Pool pool, PoolSize size, PoolContext context, Supposition supposition) {
        this.pool = pool;
        this.size = size;
        this.context = context;
        this.firings = new Firings(supposition);
        this.shape = Dimension.shape(pool.dimensions());
    }

    /** Returns the pool. */
    public Pool pool() {
        return pool;
    }

    /** Returns what all pools of the round share. */
    public PoolContext context() {
        return context;
    }

    @Override
    public Firings firings() {
        return firings;
    }

    @Override
    public PoolFact fresh() {
        return new PoolFact(pool, size, context, supposition());
    }

    @Override
    public long listed() {
        return 0;
    }

    @Override
    public String about() {
        return pool.told();
    }

    @Override
    public boolean ofShape(int other) {
        meter().step(1);
        return shape == other;
    }

    /** Returns the kind of the round. */
    public RoundKind getRoundKind() {
        meter().step(1);
        return context.round().round().kind();
    }

    /** Returns the year of the round. */
    public long getRoundYear() {
        meter().step(1);
        return context.round().round().year();
    }

    /** Returns true: naming a dimension is all that is asked. */
    public boolean isByForm() {
        meter().step(1);
        return true;
    }

    /** Returns true. */
    public boolean isByKind() {
        meter().step(1);
        return true;
    }

    /** Returns true. */
    public boolean isByUnit() {
        meter().step(1);
        return true;
    }

    /** Returns true. */
    public boolean isByRole() {
        meter().step(1);
        return true;
    }

    /** Returns true. */
    public boolean isBySex() {
        meter().step(1);
        return true;
    }

    /** Returns the id of the form. */
    public String getForm() {
        meter().step(1);
        return pool.value(Dimension.FORM).orElse("");
    }

    /** Returns the kind. */
    public NomineeKind getKind() {
        meter().step(1);
        return pool.kind().orElse(NomineeKind.INDIVIDUAL);
    }

    /** Returns the id of the unit. */
    public String getUnitId() {
        meter().step(1);
        return pool.value(Dimension.UNIT).orElse("");
    }

    /** Returns what the unit is. */
    public UnitType getUnitType() {
        meter().step(1);
        return pool.unit().flatMap(context::type).orElse(UnitType.OTHER);
    }

    /** Returns how many units are right below the unit. */
    public long getSubunitCount() {
        meter().step(1);
        return pool.unit().map(context::subunits).orElse(0);
    }

    /** Returns the role. */
    public Role getRole() {
        meter().step(1);
        return pool.role().orElse(Role.LEADER);
    }

    /** Returns the sex. */
    public Sex getSex() {
        meter().step(1);
        return pool.sex().orElse(Sex.FEMALE);
    }

    /** Returns how many dossiers of the pool were put forward. */
    public long getNominated() {
        meter().step(1);
        return size.nominated();
    }

    /** Returns how many of them are eligible. */
    public long getEligible() {
        meter().step(1);
        return size.eligible();
    }

    /** Returns whether the places of the pool's form and kind are granted. */
    public boolean isGrantKnown() {
        meter().step(1);
        return context.places(pool).isPresent();
    }

    /** Returns the places granted. */
    public long getPlaces() {
        meter().step(1);
        return context.places(pool).orElse(0);
    }

    /** Returns whether somebody counted it in the pool's unit. */
    public boolean countKnown(String what) {
        meter().step(1);
        return context.count(pool, what).isPresent();
    }

    /** Returns how many were counted in the pool's unit. */
    public long count(String what) {
        meter().step(1);
        Optional<UnitCount> count = context.count(pool, what);
        return count.map(UnitCount::count).orElse(0L);
    }
}
