package vn.emulation.campaign;

/** What happens at a milestone. */
public enum MilestoneKind {
    /** The campaign is planned and launched (xây dựng kế hoạch, phát động). */
    LAUNCH,
    /** The campaign runs (tổ chức thực hiện). */
    RUN,
    /** Awards are considered yearly (khen thưởng hằng năm). */
    YEARLY_AWARDS,
    /** The mid-term review (sơ kết). */
    MID_TERM_REVIEW,
    /** The final review (tổng kết). */
    FINAL_REVIEW
}
