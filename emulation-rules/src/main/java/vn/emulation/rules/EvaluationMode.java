package vn.emulation.rules;

/** By what rules are fired (chế độ xét). */
public enum EvaluationMode {
    /** By the rule engine. */
    ENGINE,
    /**
     * By the rule engine, and then by the library's own reference evaluator, which evaluates without it: wherever one of
     * them fires a rule on a dossier or pool and the other does not, the evaluation ends without a report. It takes
     * longer, and is for those who would rather have no decision than one that an error of the engine had a part in.
     * What both are given is not compared: what fields, helpers and trusted code answer, which rules are in force and of
     * an alternative supposed, and what parameters are worth.
     */
    CROSS_CHECK
}
