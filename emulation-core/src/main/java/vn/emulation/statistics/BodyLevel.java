package vn.emulation.statistics;

/** Where a body in charge of emulation stands (cơ cấu tổ chức bộ máy). */
public enum BodyLevel {
    /** A department of a ministry or central body (cấp vụ). */
    DEPARTMENT_OF_MINISTRY,
    /** A division or section of such a department (cấp phòng, ban thuộc vụ). */
    DIVISION_OF_DEPARTMENT,
    /** A board of a province's Department of Home Affairs (cấp ban thuộc Sở Nội vụ). */
    BOARD_OF_HOME_AFFAIRS,
    /** A division of a province's Department of Home Affairs (cấp phòng thuộc Sở Nội vụ). */
    DIVISION_OF_HOME_AFFAIRS
}
