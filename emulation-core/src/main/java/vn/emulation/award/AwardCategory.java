package vn.emulation.award;

/** The two families of award. */
public enum AwardCategory {
    /** An emulation title (danh hiệu thi đua). */
    EMULATION_TITLE,
    /** A commendation form (hình thức khen thưởng). */
    COMMENDATION_FORM
}
