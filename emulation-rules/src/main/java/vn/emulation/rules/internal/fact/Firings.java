package vn.emulation.rules.internal.fact;

import java.util.BitSet;

/** The rules that fire on a fact under one supposition, and what they take. Used by one thread. */
public final class Firings {

    private final Supposition supposition;
    private final BitSet fired = new BitSet();
    private final Meter meter = new Meter();

    Firings(Supposition supposition) {
        this.supposition = supposition;
    }

    Supposition supposition() {
        return supposition;
    }

    Meter meter() {
        return meter;
    }

    /** Returns the first rule that fired whose index is not below the given one, or a negative number. */
    public int next(int from) {
        return fired.nextSetBit(from);
    }

    boolean contains(int rule) {
        return fired.get(rule);
    }

    void add(int rule) {
        meter.fire(rule);
        fired.set(rule);
    }
}
