package vn.emulation.schedule;

/** Where it comes from that something is due. */
public enum DueKind {
    /** A step to which the plan gives years (mốc tiến độ). */
    MILESTONE,
    /** The dossiers of a round (nộp hồ sơ). */
    DOSSIERS,
    /** A duty that runs for some days from an event (thời hạn giải quyết). */
    TIME_LIMIT,
    /** A duty of the plan for which no day is stated (trách nhiệm). */
    STANDING_DUTY
}
