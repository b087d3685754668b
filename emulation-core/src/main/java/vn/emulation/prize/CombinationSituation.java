package vn.emulation.prize;

/** How two awards that one nominee receives at the same moment stand to each other. */
public enum CombinationSituation {
    /** Two titles for the same period. */
    TITLES_SAME,
    /** Two titles for different periods. */
    TITLES_DIFFERENT,
    /** Two commendation forms for the same achievement. */
    FORMS_SAME,
    /** Two commendation forms for different periods and achievements. */
    FORMS_DIFFERENT,
    /** A title and a commendation form. */
    TITLE_AND_FORM
}
