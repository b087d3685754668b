package vn.emulation.dossier;

/** What the host's assessment of a criterion came to. */
public enum Assessment {
    /** The criterion is met (đạt). */
    MET,
    /** The criterion is not met (không đạt). */
    NOT_MET
}
