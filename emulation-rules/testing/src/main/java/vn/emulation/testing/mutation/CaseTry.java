package vn.emulation.testing.mutation;

import java.util.BitSet;

/** What came of trying mutants on one case. Used by one thread at a time. */
final class CaseTry {

    private final String digest;
    private final boolean passes;
    private final BitSet killed = new BitSet();
    private final BitSet unsure = new BitSet();
    private boolean finished;

    private CaseTry(String digest, boolean passes) {
        this.digest = digest;
        this.passes = passes;
    }

    static CaseTry of(CaseProbe probe) {
        return new CaseTry(probe.digest(), probe.usual().passed());
    }

    String digest() {
        return digest;
    }

    /** Returns whether the case passes under the rules as they are. */
    boolean passes() {
        return passes;
    }

    BitSet killed() {
        return killed;
    }

    /** Returns the mutants of which only the round tells, whole. */
    BitSet unsure() {
        return unsure;
    }

    void finish() {
        finished = true;
    }

    /** Returns whether every mutant was tried that no case before kills. */
    boolean isFinished() {
        return finished;
    }
}
