package vn.emulation.rules.internal.fact;

/**
 * How many dossiers a pool holds.
 *
 * @param nominated those put forward
 * @param eligible those eligible
 */
public record PoolSize(long nominated, long eligible) {

    /** The size of a pool that holds nobody. */
    public static final PoolSize NONE = new PoolSize(0, 0);

    /** Returns the size with one dossier more. */
    public PoolSize with(boolean isEligible) {
        return new PoolSize(nominated + 1, eligible + (isEligible ? 1 : 0));
    }
}
