package vn.emulation.cli;

/** What the process ends with. */
final class ExitCodes {

    /** What was asked was done, whatever the verdicts. */
    static final int DONE = 0;

    /**
     * The lint found something, a case failed or a minimum was missed, or published statistics do not reconcile; where
     * such a command itself fails, it ends with {@link #BAD_INPUT}.
     */
    static final int FINDINGS = 1;

    /** The desk itself failed. */
    static final int FAILED = 1;

    /** The input or the command line is wrong. */
    static final int BAD_INPUT = 2;

    /** The rules cannot be loaded. */
    static final int BROKEN_RULES = 3;

    /** What was asked has no answer in the texts that were read; what was written says why. */
    static final int NO_ANSWER = 4;

    private ExitCodes() {}
}
