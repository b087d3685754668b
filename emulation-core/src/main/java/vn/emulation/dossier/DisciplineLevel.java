package vn.emulation.dossier;

/** A form of discipline (hình thức kỷ luật), mildest first. */
public enum DisciplineLevel {
    /** Reprimand (khiển trách). */
    REPRIMAND,
    /** Warning (cảnh cáo). */
    WARNING,
    /** Salary step or post lowered (hạ bậc lương, giáng chức). */
    DEMOTION,
    /** Removal from the post (cách chức). */
    REMOVAL,
    /** Dismissal from service (buộc thôi việc). */
    DISMISSAL
}
