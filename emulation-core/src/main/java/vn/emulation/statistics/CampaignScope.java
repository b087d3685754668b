package vn.emulation.statistics;

/** How far a campaign reaches (phạm vi tổ chức thi đua). */
public enum CampaignScope {
    /** The country (toàn quốc). */
    NATIONAL,
    /** A ministry, central body or locality (bộ, ban, ngành, đoàn thể, địa phương). */
    MINISTRY_OR_LOCALITY,
    /** A cluster or bloc of units that compete (cụm, khối thi đua). */
    CLUSTER,
    /** An agency, organisation or unit (cơ quan, tổ chức, đơn vị). */
    UNIT
}
