package vn.emulation.campaign;

/** The kinds of round (đợt xét) a campaign holds. */
public enum RoundKind {
    /** The yearly round (hằng năm). */
    ANNUAL,
    /** The round for the whole period of the campaign (giai đoạn). */
    WHOLE_PERIOD,
    /** The round of the mid-term review (sơ kết). */
    MID_TERM,
    /** The round of the final review (tổng kết). */
    FINAL
}
