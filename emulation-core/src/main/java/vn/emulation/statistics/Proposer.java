package vn.emulation.statistics;

/** Who submitted an award of state level to the Prime Minister (cấp trình). */
public enum Proposer {
    /** A ministry or central body (bộ, ban, ngành, đoàn thể Trung ương). */
    MINISTRY,
    /** A province or centrally-run city (tỉnh, thành phố trực thuộc Trung ương). */
    PROVINCE
}
