package vn.emulation.decision;

/** What becomes of a dossier in its round. */
public enum Outcome {
    /** It is put forward to the authority that decides the form. */
    PROPOSED,
    /** The organiser awards the form. */
    AWARDED,
    /** It is the next to be taken if one selected dossier withdraws. */
    RESERVE,
    /** Others take every place that the limits leave it. */
    NOT_SELECTED,
    /** It shares a rank with others for whom there are too few places; a council has to choose. */
    TIED,
    /** It is eligible, but whether it receives a place depends on a rank that is missing. */
    AWAITING_RANK,
    /** It is eligible, but a number or fact that its place hangs on, such as the places granted, is not known. */
    AWAITING_GRANT,
    /** It is eligible, but floors that cannot all be kept leave nobody selected until somebody settles the limits. */
    LIMITS_CONFLICT,
    /** It is eligible, but the search ended at its limit before anything was certain. */
    UNDECIDED,
    /** Its verdict keeps it out of the selection. */
    NOT_CONSIDERED
}
