package vn.emulation.quota.selection;

/** How limits lie to each other, which decides how a selection is found. */
public enum Tier {
    /** Any two are nested or disjoint. */
    LAMINAR,
    /** They fall into two families of each of which that holds. */
    TWO_LAMINAR,
    /** Neither, or a limit is a share of the result. */
    GENERAL
}
