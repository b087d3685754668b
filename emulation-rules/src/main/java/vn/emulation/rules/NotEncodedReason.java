package vn.emulation.rules;

/** Why an article of the law is carried by no rule: the closed list of reasons (lý do không mã hóa). */
public enum NotEncodedReason {
    /** It states scope and terms. */
    SCOPE,
    /** It states aims and encourages. */
    AIM,
    /** It lists what other articles set the standards of. */
    LISTED_ELSEWHERE,
    /** It organises bodies and says what they answer for. */
    ORGANISATION,
    /** It is a procedure that the host or people carry out. */
    HOST,
    /** The regimes and their days carry it. */
    BY_REGIMES,
    /** The law leaves it to other texts or bodies. */
    LEFT_TO_OTHERS,
    /** It is about honours with a procedure of their own sector. */
    OTHER_SECTOR,
    /** It is about the armed forces. */
    ARMED_FORCES,
    /** It is about foreign relations. */
    FOREIGN,
    /** It is about State honours beyond what a campaign of a province leads to. */
    STATE_HONOUR,
    /** Its text has not been seen. */
    TEXT_NOT_SEEN
}
