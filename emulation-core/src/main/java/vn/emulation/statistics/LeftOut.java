package vn.emulation.statistics;

/**
 * What a table does not count, and why.
 *
 * @param what the form of award, or the campaign
 * @param reason why
 * @param count how many, from 1
 */
public record LeftOut(String what, Reason reason, long count) {

    /** Why something is not counted. */
    public enum Reason {
        /** The form has no column for it. */
        OTHER_FORM,
        /** It was decided on a day outside the period. */
        OTHER_PERIOD,
        /** The day is not stated. */
        UNDATED,
        /** It was put forward to a higher authority, whose decision is not known. */
        PROPOSED
    }
}
