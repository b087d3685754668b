package vn.emulation.nominee;

/** What an organisational unit is. */
public enum UnitType {
    /** A provincial department (sở). */
    DEPARTMENT,
    /** A division of a department (phòng, ban, văn phòng, thanh tra). */
    DIVISION,
    /** A unit under a department, such as a hospital or a centre (đơn vị trực thuộc). */
    AFFILIATE,
    /** A part of a unit, such as a ward or a health station (khoa, phòng, trạm). */
    PART,
    /** Any other body. */
    OTHER
}
