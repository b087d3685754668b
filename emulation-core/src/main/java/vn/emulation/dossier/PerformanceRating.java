package vn.emulation.dossier;

/** What a year's work was rated (mức xếp loại chất lượng), best first. */
public enum PerformanceRating {
    /** Task completed with excellence (hoàn thành xuất sắc nhiệm vụ). */
    EXCELLENT,
    /** Task completed well (hoàn thành tốt nhiệm vụ). */
    GOOD,
    /** Task completed (hoàn thành nhiệm vụ). */
    COMPLETED,
    /** Task not completed (không hoàn thành nhiệm vụ). */
    NOT_COMPLETED
}
