package vn.emulation.testing.matrix;

/** How a link can be missing. */
public enum HoleKind {
    /** A clause that has to be answered, or is said to be modelled, and nothing answers or carries it. */
    CLAUSE_UNANSWERED,
    /** A clause that rules rest on, and no case is for it. */
    CLAUSE_WITHOUT_CASE,
    /** A clause that rules rest on, and none of them fired on any dossier or pool of the round. */
    CLAUSE_DECIDED_NOBODY,
    /** A rule that rests on no clause that is said to be modelled. */
    RULE_WITHOUT_CLAUSE,
    /** A rule that no case expects to fire. */
    RULE_WITHOUT_CASE,
    /** A rule without a text in Vietnamese or English. */
    RULE_WITHOUT_TEXT,
    /** A parameter that no rule and no time limit of the law asks for. */
    PARAMETER_UNUSED,
    /** A reading that no rule belongs to and no value depends on. */
    READING_UNUSED,
    /** A case for a clause that the campaign does not have. */
    CASE_CLAUSE_UNKNOWN,
    /** A case that names no clause. */
    CASE_WITHOUT_CLAUSE
}
