package vn.emulation.rules.lint;

/** How bad a diagnostic is. */
public enum Severity {
    /** The files can't be loaded. */
    ERROR,
    /** The files load; a person should look. */
    WARNING
}
