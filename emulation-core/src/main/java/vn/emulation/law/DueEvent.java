package vn.emulation.law;

/** An event from which a time limit runs. */
public enum DueEvent {
    /** The organiser received the complete dossier (nhận đủ hồ sơ). */
    RECEIVED,
    /** The authority that decides the form received the complete file (cấp có thẩm quyền nhận đủ hồ sơ). */
    SUBMITTED,
    /** The decision was made (ký quyết định khen thưởng). */
    DECIDED
}
