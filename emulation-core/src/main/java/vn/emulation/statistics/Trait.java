package vn.emulation.statistics;

/** What the lines of a form tell apart. */
public enum Trait {
    /** The id of an award's form. */
    AWARD_FORM,
    /** The kind of nominee. */
    KIND,
    /** The class of nominee within its kind; households have none. */
    NOMINEE_CLASS,
    /** How an award or a campaign comes about. */
    MODE,
    /** Who submitted an award of state level. */
    PROPOSER,
    /** Who launched a campaign. */
    LAUNCH_LEVEL,
    /** How far a campaign reaches. */
    SCOPE,
    /** How long a campaign lasts. */
    DURATION,
    /** Where a body stands. */
    BODY_LEVEL,
    /** A civil servant's age. */
    AGE,
    /** A civil servant's training. */
    EDUCATION,
    /** How long a civil servant has worked in the field. */
    YEARS_IN_FIELD,
    /** A civil servant's sex. */
    SEX;

    /** The value of a trait that was not stated. */
    public static final String NOT_STATED = "NOT_STATED";
}
