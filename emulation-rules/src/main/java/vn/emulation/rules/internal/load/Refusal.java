package vn.emulation.rules.internal.load;

import java.util.Arrays;
import java.util.List;
import vn.emulation.rules.lint.DiagnosticCode;

/** Ends the reading of one constraint or effect; turned into a diagnostic by the reader of its rule. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final transient List<Object> arguments;
    private final int index;

    Refusal(DiagnosticCode code, Object... arguments) {
        this(-1, code, arguments);
    }

    /** Makes a refusal of what stands at an index of the text read; below 0 for the whole of it. */
    Refusal(int index, DiagnosticCode code, Object... arguments) {
        super(code.id(), null, false, false);
        this.index = index;
        this.code = code;
        this.arguments = Arrays.asList(arguments);
    }

    /** Returns the same of what stands at an index, unless it says where already. */
    Refusal at(int place) {
        return index < 0 ? new Refusal(place, code, arguments()) : this;
    }

    int index() {
        return index;
    }

    DiagnosticCode code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
