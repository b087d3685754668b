package vn.emulation.rules.internal.engine;

import java.util.List;

/** Thrown when the engine refuses the code of a trusted author. */
public final class CodeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AuthorCode> refused;

    CodeRefusedException(List<AuthorCode> refused, Throwable cause) {
        super("the engine refuses code", cause);
        this.refused = List.copyOf(refused);
    }

    /** Returns what is refused. */
    public List<AuthorCode> refused() {
        return refused;
    }
}
