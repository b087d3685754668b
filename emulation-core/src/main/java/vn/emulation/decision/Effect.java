package vn.emulation.decision;

/** What a rule says of a dossier, or of a pool of nominees, when it applies. */
public enum Effect {
    /** Its clause stands against the dossier. */
    BARS,
    /** Its clause is met. */
    SATISFIES,
    /** Something must be known or sent before its clause can be answered. */
    NEEDS,
    /** Something a person should look at; it decides nothing. */
    WARNS,
    /** Places are capped, or some are kept, for a pool of nominees. */
    LIMITS,
    /** Its dossier comes before others of the same rank. */
    PREFERS
}
