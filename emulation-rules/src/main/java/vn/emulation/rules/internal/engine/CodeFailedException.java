package vn.emulation.rules.internal.engine;

/** Thrown when the code of a trusted author fails on a dossier. */
public final class CodeFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CodeFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
