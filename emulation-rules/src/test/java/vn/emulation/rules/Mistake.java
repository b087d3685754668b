package vn.emulation.rules;

import java.util.List;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Files that are wrong in one way.
 *
 * @param code the code of what is wrong
 * @param wrong the files
 * @param right the files without what is wrong
 */
record Mistake(DiagnosticCode code, List<RuleSource> wrong, List<RuleSource> right) {

    static Mistake inRules(DiagnosticCode code, String wrong, String right) {
        return new Mistake(
                code, List.of(RuleSource.rules("rules.drl", wrong)), List.of(RuleSource.rules("rules.drl", right)));
    }

    static Mistake inParameters(DiagnosticCode code, String wrong, String right) {
        return new Mistake(
                code,
                List.of(RuleSource.parameters("parameters.json", wrong)),
                List.of(RuleSource.parameters("parameters.json", right)));
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
