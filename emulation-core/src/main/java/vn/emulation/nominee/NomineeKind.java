package vn.emulation.nominee;

/** The kinds of nominee that places are counted apart for. */
public enum NomineeKind {
    /** An individual (cá nhân). */
    INDIVIDUAL,
    /** A collective (tập thể). */
    COLLECTIVE,
    /** A household (hộ gia đình). */
    HOUSEHOLD
}
