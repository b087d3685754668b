package vn.emulation.campaign;

/** Where the number of places for a form of award comes from (nguồn chỉ tiêu). */
public enum QuotaSource {
    /** A higher authority grants a number for each round. */
    GRANTED,
    /** The plan sets no number and names nobody who does. */
    NOT_STATED
}
