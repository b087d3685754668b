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

    /** Returns this size and another together. */
    public PoolSize plus(PoolSize other) {
        return new PoolSize(nominated + other.nominated, eligible + other.eligible);
    }
}
