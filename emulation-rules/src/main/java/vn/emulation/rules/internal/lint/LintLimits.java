package vn.emulation.rules.internal.lint;

/** How far the lint looks before it stops, and says so. */
final class LintLimits {

    /** Combinations of round, calendar, days and alternatives that rules of one set of readings are looked at under. */
    static final int SETTINGS = 1_024;
    /** Pairs of rules of one effect that are compared. */
    static final int PAIRS = 100_000;
    /** Pairs of rules of opposite effects that are compared. */
    static final int OPPOSITES = 20_000;
    /** Steps of the search for one dossier that no rule answers, and for one on which two rules collide. */
    static final int STEPS = 5_000;
    /** Steps of all such searches together. */
    static final int ALL_STEPS = 200_000;

    private LintLimits() {}
}
