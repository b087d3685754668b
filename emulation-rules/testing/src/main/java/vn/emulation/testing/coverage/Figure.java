package vn.emulation.testing.coverage;

import java.util.Locale;

/** What coverage is counted by (chỉ số bao phủ). */
public enum Figure {
    /** Each rule fires and declines. */
    RULE,
    /** Each clause that rules are for is answered. */
    CLAUSE,
    /** Each constraint decides by itself, either way, and each member of its lists is met. */
    CONDITION,
    /** Each number and date that is compared is one less, equal and one more. */
    BOUNDARY,
    /** Each document is the only one missing. */
    DOCUMENT,
    /** Each alternative of a reading makes a difference. */
    READING,
    /** Each limit on places keeps somebody out, and does not. */
    LIMIT,
    /** Each first and last day of a rule is met, and the days outside. */
    FORCE,
    /** Each exception sets a finding aside, and lets one stand. */
    EXCEPTION,
    /** Each clause has every answer that its rules can give; an extra, which says more than the others ask for. */
    STATUS;

    /** Returns its name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
