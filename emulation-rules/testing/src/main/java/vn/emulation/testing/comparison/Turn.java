package vn.emulation.testing.comparison;

/**
 * Whether a dossier is nearer to an award than before.
 *
 * <p>From far to near: barred, or rules contradict; verdict open; no place; next for a place; place open, such as tied or
 * waiting for a rank or a grant; place received.
 */
public enum Turn {
    /** It is nearer. */
    GAINS,
    /** It is farther. */
    LOSES,
    /** It is as near, but otherwise. */
    CHANGES
}
