package vn.emulation.dossier;

/** What a nominee is credited with beside the work itself. */
public enum InitiativeKind {
    /** An initiative that was recognised and applied (sáng kiến). */
    INITIATIVE,
    /** A project of research that was accepted and applied (đề tài khoa học). */
    RESEARCH,
    /** Bravery in combat or in its service (mưu trí, dũng cảm trong chiến đấu, phục vụ chiến đấu). */
    COMBAT
}
