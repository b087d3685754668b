package vn.emulation.rules.internal.wall;

/** What stands between generated code and the host. */
public enum Wall {
    /** Classes that are not served are not found, neither by the compiler nor by the virtual machine. */
    LOADER,
    /** A generated class that refers to anything not listed is never loaded. */
    SCAN
}
