package vn.emulation.dossier;

/** Why a person was away from work. */
public enum AbsenceKind {
    /** Maternity leave (nghỉ thai sản). */
    MATERNITY,
    /** Treatment of wounds from a rescue, combat or its service (điều trị do cứu người, chiến đấu). */
    TREATMENT,
    /** A course of training (đào tạo, bồi dưỡng). */
    TRAINING,
    /** Sickness, leave without pay or any other leave but the yearly one (nghỉ ốm, nghỉ không lương, việc riêng). */
    LEAVE
}
