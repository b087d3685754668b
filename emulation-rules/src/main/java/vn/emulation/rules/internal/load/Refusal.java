package vn.emulation.rules.internal.load;

import java.util.Arrays;
import java.util.List;
import vn.emulation.rules.lint.DiagnosticCode;

/** Ends the reading of one constraint; turned into a diagnostic by the reader of its rule. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final transient List<Object> arguments;

    Refusal(DiagnosticCode code, Object... arguments) {
        super(code.id(), null, false, false);
        this.code = code;
        this.arguments = Arrays.asList(arguments);
    }

    DiagnosticCode code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
