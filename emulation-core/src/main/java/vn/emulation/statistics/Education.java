package vn.emulation.statistics;

/** A civil servant's training (trình độ đào tạo). */
public enum Education {
    /** Elementary (sơ cấp). */
    ELEMENTARY,
    /** Intermediate (trung cấp). */
    INTERMEDIATE,
    /** College (cao đẳng). */
    COLLEGE,
    /** University (đại học). */
    UNIVERSITY,
    /** Postgraduate (trên đại học). */
    POSTGRADUATE
}
