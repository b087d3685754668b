package vn.emulation.quota;

/** How a candidate comes out of a selection. */
public enum Standing {
    /** It receives a place. */
    SELECTED,
    /** It is the next to receive a place if one selected candidate withdraws. */
    RESERVE,
    /** Those better placed take every place. */
    NOT_SELECTED,
    /** It shares a position with others for whom there are too few places. */
    TIED,
    /** Whether it receives a place depends on candidates, or is itself one, that nobody ranked. */
    AWAITING_RANK,
    /** A number that it hangs on, such as the places granted, is not known. */
    AWAITING_GRANT,
    /** Floors that cannot all be kept leave nobody selected until somebody settles the limits. */
    LIMITS_CONFLICT,
    /** The search ended at its limit before anything was certain. */
    UNDECIDED
}
