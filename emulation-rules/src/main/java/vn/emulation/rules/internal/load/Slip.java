package vn.emulation.rules.internal.load;

import java.util.List;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * A likely mistake, seen in the words of a rule.
 *
 * @param code what kind of thing
 * @param at the word it is seen in
 * @param arguments the values that the texts show
 */
record Slip(DiagnosticCode code, DrlToken at, List<String> arguments) {

    static Slip of(DiagnosticCode code, DrlToken at, String... arguments) {
        return new Slip(code, at, List.of(arguments));
    }
}
