package vn.emulation.testing.comparison;

/** How a change of rules reached a dossier. */
public enum Reach {
    /** Its own verdict, rank or preference is another, or a limit that counts it is stated otherwise. */
    DIRECT,
    /** Nothing of that changed; others moved, and with them the places that the limits leave it. */
    KNOCK_ON
}
