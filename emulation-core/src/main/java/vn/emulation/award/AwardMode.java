package vn.emulation.award;

/**
 * How an award comes about (loại khen thưởng), as the official statistics tell them apart (Circular 02/2023/TT-BNV, form
 * 0603).
 */
public enum AwardMode {
    /** For the work of a year or years (thường xuyên, theo công trạng). */
    REGULAR,
    /** In a campaign of a given time or subject (theo đợt, chuyên đề). */
    THEMATIC,
    /** For what nobody foresaw (đột xuất). */
    SUDDEN,
    /** To foreigners and for foreign relations (đối ngoại). */
    EXTERNAL,
    /** For a career of merit (cống hiến). */
    DEDICATION,
    /** For years of service (niên hạn). */
    SENIORITY,
    /** For the wars of resistance (kháng chiến). */
    RESISTANCE
}
