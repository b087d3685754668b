package vn.emulation.dossier;

/** What may stand against a nominee. */
public enum ConductKind {
    /** Discipline that an authority is considering (đang xem xét kỷ luật). */
    DISCIPLINE_REVIEW,
    /** Discipline imposed (kỷ luật): its days are those from the decision until it has been served. */
    DISCIPLINE,
    /** An inspection or investigation on signs of a violation (thanh tra, kiểm tra, điều tra). */
    INVESTIGATION,
    /** A complaint or denunciation being verified (khiếu nại, tố cáo). */
    COMPLAINT,
    /** An allegation in the press being verified (báo chí phản ánh). */
    PRESS_ALLEGATION,
    /** A fine for an administrative violation (xử phạt vi phạm hành chính). */
    ADMINISTRATIVE_FINE,
    /** A false statement of achievements or a false dossier, as found (gian dối, làm giả hồ sơ). */
    FALSE_STATEMENT
}
