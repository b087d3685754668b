package vn.emulation.parameter;

/** The day that chooses which value of a parameter, or which rule, is in force. */
public enum Clock {
    /** The first day of the round's achievement period. */
    ACHIEVEMENT,
    /** The day the dossier was received; a dossier without one has no value. */
    RECEIVED,
    /** The day of the decision. */
    DECIDED
}
