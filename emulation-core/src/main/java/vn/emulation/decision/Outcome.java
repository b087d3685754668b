package vn.emulation.decision;

/** What becomes of a dossier in its round. */
public enum Outcome {
    /** It is put forward to the authority that decides the form. */
    PROPOSED,
    /** The organiser awards the form. */
    AWARDED,
    /** It is the next to be taken if one selected dossier withdraws. */
    RESERVE,
    /** Better ranked dossiers take every place. */
    NOT_SELECTED,
    /** It shares a rank with others for whom there are too few places; a council has to choose. */
    TIED,
    /** It is eligible, but whether it receives a place depends on a rank that is missing. */
    AWAITING_RANK,
    /** It is eligible, but how many places there are is not known. */
    AWAITING_GRANT,
    /** Its verdict keeps it out of the selection. */
    NOT_CONSIDERED
}
