package vn.emulation.quota.limit;

/** What happens when too few entrants are there for a floor. */
public enum FloorMode {
    /** Nobody is selected until somebody settles it: the limits cannot all be kept. */
    HARD,
    /** The floor falls to what the entrants allow, and the report says so. */
    SOFT
}
