package vn.emulation.rules.internal.fact;

import java.util.BitSet;

/** The rules that fire on a fact under one supposition. Used by one thread. */
public final class Firings {

    private final Supposition supposition;
    private final BitSet fired = new BitSet();

    Firings(Supposition supposition) {
        this.supposition = supposition;
    }

    Supposition supposition() {
        return supposition;
    }

    boolean contains(int rule) {
        return fired.get(rule);
    }

    void add(int rule) {
        fired.set(rule);
    }
}
