package vn.emulation.decision;

/** How a clause is answered for a dossier. */
public enum ClauseStatus {
    /** Two rules contradict each other. */
    CONTRADICTED,
    /** It stands against the dossier. */
    BARRED,
    /** It is met under one reading and stands against the dossier under another. */
    CONTESTED,
    /** Something is missing, or no rule answers it. */
    UNDETERMINED,
    /** It is met. */
    SATISFIED
}
