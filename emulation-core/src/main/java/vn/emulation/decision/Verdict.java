package vn.emulation.decision;

/** What the clauses come to for a dossier (kết luận). The first that holds, in this order, is the verdict. */
public enum Verdict {
    /** Two rules contradict each other. */
    ERROR,
    /** A clause stands against the dossier under every reading (không đủ điều kiện). */
    NOT_ELIGIBLE,
    /** The answer depends on how a clause is read (còn cách hiểu khác nhau). */
    CONTESTED,
    /** Something is missing, or a required clause has no answer (chưa đủ căn cứ). */
    UNDETERMINED,
    /** Every required clause is met (đủ điều kiện). */
    ELIGIBLE
}
