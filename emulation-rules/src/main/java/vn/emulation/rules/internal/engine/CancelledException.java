package vn.emulation.rules.internal.engine;

/** Ends a chunk because the host cancelled the evaluation. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CancelledException() {
        super("cancelled", null, false, false);
    }
}
