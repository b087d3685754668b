package vn.emulation.decision;

/** Why a year is not part of a sequence of years (lý do gián đoạn). */
public enum SequenceBreak {
    /** Nothing is known of that year. */
    NOTHING,
    /** What was received in it was revoked. */
    REVOKED,
    /** What was received in it was thematic or sudden, which supports no higher proposal. */
    THEMATIC,
    /** The work was rated lower. */
    RATED_LOWER
}
