package vn.emulation.source;

/** How this library treats a clause. */
public enum Treatment {
    /** Rules or parameters carry it. */
    MODELLED,
    /** It explains or exhorts; nothing is decided by it. */
    INFORMATIVE,
    /** The host application does what it asks. */
    HOST
}
