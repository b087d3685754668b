package vn.emulation.dossier;

/** How far the effect of an initiative is recognised to reach (phạm vi ảnh hưởng), narrowest first. */
public enum Reach {
    /** The unit (cấp cơ sở). */
    GRASSROOTS,
    /** The province or ministry (cấp tỉnh, bộ). */
    PROVINCE,
    /** The country (toàn quốc). */
    NATION
}
