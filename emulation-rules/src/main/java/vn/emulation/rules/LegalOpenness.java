package vn.emulation.rules;

/**
 * Whether the law lets a campaign lead to a form of award (pháp luật có cho phép khen thưởng theo phong trào hay không).
 */
public enum LegalOpenness {
    /** It opens the form to whoever is outstanding in the campaign. */
    OPENED,
    /** It does under one way of reading it and does not under another. */
    CONTESTED,
    /** It cannot be told, since the plan does not state how it was launched. */
    NOT_STATED,
    /** It would open the form for outstanding work in a campaign, but not in this one or not in such a round. */
    CLOSED,
    /** It has the form for such nominees, but nothing done in a campaign leads to it. */
    BY_OTHER_STANDARDS,
    /** It does not have the form for such nominees. */
    NOT_PROVIDED,
    /** The text in force on the day is not known. */
    TEXT_UNKNOWN
}
