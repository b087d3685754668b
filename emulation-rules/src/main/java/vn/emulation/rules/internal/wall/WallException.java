package vn.emulation.rules.internal.wall;

/** Thrown when generated code reaches for what it may not. */
public final class WallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reached;

    /** Says what a generated class refers to. */
    WallException(String reached) {
        super("a generated class reaches for (" + reached + ")");
        this.reached = reached;
    }

    /** Returns what the code reached for, such as {@code java.lang.Runtime.exec}. */
    public String reached() {
        return reached;
    }
}
