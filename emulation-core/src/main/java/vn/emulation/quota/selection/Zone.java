package vn.emulation.quota.selection;

/** Where an entrant lies, as seen from the places that are contested. */
public enum Zone {
    /** It is selected for certain. */
    AHEAD,
    /** It has to be looked at: it may come out either way, or tells how others come out. */
    CONTESTED,
    /** It is not selected for certain. */
    BEHIND
}
