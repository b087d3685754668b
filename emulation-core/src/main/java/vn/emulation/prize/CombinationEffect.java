package vn.emulation.prize;

/** What two awards at the same moment pay together. */
public enum CombinationEffect {
    /** Each pays its prize. */
    ALL,
    /** Only the higher prize is paid. */
    HIGHEST
}
