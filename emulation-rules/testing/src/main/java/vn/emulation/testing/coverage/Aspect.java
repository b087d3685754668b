package vn.emulation.testing.coverage;

import java.util.Locale;

/** What of a subject is seen. */
public enum Aspect {
    /** The rule fires. */
    FIRED,
    /** The rule is in force and does not fire. */
    DECLINED,
    /** The constraint holds where all others do. */
    TRUE,
    /** The constraint fails where all others hold. */
    FALSE,
    /** The value is this member of the list, where all other constraints hold. */
    MEMBER,
    /** The value is one less than what it is compared with, where all other constraints hold. */
    BELOW,
    /** The value is equal to what it is compared with, where all other constraints hold. */
    EQUAL,
    /** The value is one more than what it is compared with, where all other constraints hold. */
    ABOVE,
    /** The clause is answered by a finding. */
    ANSWERED,
    /** The clause is answered so. */
    STATUS,
    /** It is the only document missing. */
    MISSING,
    /** The alternative makes a difference. */
    MATTERS,
    /** The limit keeps somebody out, or in. */
    BINDING,
    /** The limit holds by itself. */
    SLACK,
    /** Every constraint holds on the day before the rule's first. */
    BEFORE_FIRST,
    /** The rule fires on its first day. */
    FIRST,
    /** The rule fires on its last day. */
    LAST,
    /** Every constraint holds on the day after the rule's last. */
    AFTER_LAST,
    /** The exception sets a finding aside. */
    SET_ASIDE,
    /** The finding stands, though the exception is in force. */
    STANDS;

    /** Returns its name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
