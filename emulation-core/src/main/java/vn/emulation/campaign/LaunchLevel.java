package vn.emulation.campaign;

/** Who launched a campaign (cấp phát động). */
public enum LaunchLevel {
    /** A unit, department or commune (cơ quan, đơn vị, Sở, xã). */
    UNIT,
    /** The province (tỉnh). */
    PROVINCE,
    /** A ministry or central body (bộ, ban, ngành, đoàn thể trung ương). */
    MINISTRY,
    /** The Prime Minister (Thủ tướng Chính phủ). */
    PRIME_MINISTER,
    /** The President (Chủ tịch nước). */
    PRESIDENT
}
