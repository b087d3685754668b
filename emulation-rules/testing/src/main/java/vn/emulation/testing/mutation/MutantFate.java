package vn.emulation.testing.mutation;

/** What became of a mutant. */
public enum MutantFate {
    /** Some case comes otherwise under it. */
    KILLED,
    /** No case notices it. */
    SURVIVED,
    /** No case notices it, and somebody said why none need. */
    JUSTIFIED,
    /** Time ended before every case was tried. */
    UNFINISHED
}
