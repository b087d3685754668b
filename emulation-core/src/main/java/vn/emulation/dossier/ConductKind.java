package vn.emulation.dossier;

/** What may stand against a nominee. */
public enum ConductKind {
    /** Discipline, under consideration or being served (kỷ luật). */
    DISCIPLINE,
    /** An inspection or investigation (thanh tra, kiểm tra, điều tra). */
    INVESTIGATION,
    /** A complaint or denunciation being verified (khiếu nại, tố cáo). */
    COMPLAINT,
    /** An allegation in the press being verified (báo chí phản ánh). */
    PRESS_ALLEGATION
}
